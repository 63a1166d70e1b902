import { useEffect } from 'react'
import type { Size } from '../app/camera.ts'
import type { Embed } from './useEmbed.ts'

/** Tells the host how large the frame had to be, in its width, for the picture to fill it; a host may make it as high. */
export function useToldSize({ tell }: Embed, picture: Size, frame: Size): void {
  useEffect(() => {
    if (frame.width === 0) return
    const around = innerHeight - frame.height
    tell({
      type: 'size',
      width: innerWidth,
      height: Math.ceil((frame.width * picture.height) / picture.width + around),
    })
  }, [tell, picture.width, picture.height, frame.width, frame.height])
}
