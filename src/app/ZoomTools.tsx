import type { ReactNode } from 'react'
import type { CameraCommands } from './canvas.ts'
import type { Words } from './words.ts'

/** One press of a zoom button or key. */
export const ZOOM_STEP = 1.25

interface Props {
  /** Asks the camera for something, or several cameras. */
  command(ask: (camera: CameraCommands) => void): void
  words: Words
}

/** The camera's buttons. */
export function ZoomTools({ command, words }: Props) {
  const button = (label: string, act: () => void, face: ReactNode) => (
    <button type="button" aria-label={label} title={label} onClick={act}>
      <svg
        viewBox="0 0 18 18"
        width="18"
        height="18"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {face}
      </svg>
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="zoom-tools" role="group" aria-label={words.zoomTools}>
      {button(words.zoomIn, () => command((camera) => camera.zoom(ZOOM_STEP)), <path d="M9 4v10M4 9h10" />)}
      {button(words.zoomOut, () => command((camera) => camera.zoom(1 / ZOOM_STEP)), <path d="M4 9h10" />)}
      {button(
        words.fitLong,
        () => command((camera) => camera.fit()),
        <path d="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4" />,
      )}
      {button(
        words.actualSize,
        () => command((camera) => camera.actualSize()),
        <path d="M4 6l2-1.500v9M12 6l2-1.500v9M9.250 7v.01M9.250 11v.01" />,
      )}
    </div>
  )
}
