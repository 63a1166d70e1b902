import { THEME, type ThemeName } from '../scene/theme.ts'

/** The themes as custom properties: the one a reader chose, or else what their system asks for. */
export function themeCss(): string {
  return [
    `:root{color-scheme:light;${properties('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${properties('dark')}}}`,
    `@media (prefers-contrast:more){:root:not([data-theme]){color-scheme:light;${properties('contrast')}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${properties('dark')}}`,
    `:root[data-theme=contrast]{color-scheme:light;${properties('contrast')}}`,
    `@media print{:root:root:root{color-scheme:light;${properties('light')}}}`,
  ].join('\n')
}

function properties(theme: ThemeName): string {
  return Object.entries(THEME[theme])
    .map(([paint, colour]) => `--${paint}:${colour}`)
    .join(';')
}
