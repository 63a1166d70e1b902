import { startEmbed } from './startEmbed.tsx'

/** What a page inside another page begins with: it comes as finished HTML, and what follows makes it answer. */
const embed = document.getElementById('embed')
if (embed) startEmbed(embed)

const list = document.getElementById('forward')
if (list) import('./forward.ts').then(({ forward }) => forward(list), console.warn)
