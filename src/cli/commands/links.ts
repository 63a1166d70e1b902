import { echo } from '../../model/echo.ts'
import { LINK_STATES } from '../../model/linkRecord.ts'
import { CommandError, command, EXIT, type ExitCode } from '../command.ts'
import type { Manners } from '../links/askPage.ts'
import { checkLinks, type Outcome } from '../links/checkLinks.ts'
import { brokenIn, linkReport, stateText } from '../links/linkReport.ts'

const MANNERS: Manners = { pause: 1000, timeout: 15_000, redirects: 10, hostsAtOnce: 4, longestWait: 60_000 }

export const links = command({
  name: 'links',
  summary: 'asks every address that the atlas names whether it still answers, and keeps a record',
  operands: { called: '', least: 0, most: 0 },
  options: {
    only: { type: 'string', value: '<text>', help: 'only addresses that hold this, or what names them does' },
    all: { type: 'boolean', help: 'asks also what was asked lately' },
    'max-age': { type: 'string', value: '<days>', help: 'how long an answer is good for; 30 unless told' },
    pause: { type: 'string', value: '<seconds>', help: 'between two requests to one host; 1 unless told' },
    timeout: { type: 'string', value: '<seconds>', help: 'for one request; 15 unless told' },
    json: { type: 'boolean', help: 'prints one JSON object for programs, and no progress' },
  },
  about: `The record is catalog/links.json in the folder of diagrams. Ctrl-C keeps what was found so far.
Exit codes: 0, 1 when an address is gone, its server fails or nobody answers, 3 when nothing at all could be reached.
An address that refuses programs (401, 403, 429) or has moved is told, and does not fail.

--json prints { "links": [link], "asked": number, "left": [addresses], "broken": number, "interrupted": boolean,
"reached": boolean }; a link is { "url", "checked", "state", "code"?, "movedTo"?, "silence"?, "usedBy": [names] }, its
state one of ${LINK_STATES.join(', ')}. "left" are pages of hosts that asked to be left alone.`,
  async run(_, { only, all, json, pause, timeout, 'max-age': maxAge }, io) {
    const outcome = await checkLinks(io, {
      only,
      maxAge: all ? 0 : (numberIn('max-age', maxAge) ?? 30),
      manners: {
        ...MANNERS,
        pause: inMilliseconds('pause', pause) ?? MANNERS.pause,
        timeout: inMilliseconds('timeout', timeout) ?? MANNERS.timeout,
      },
      onAnswer: (link, page, number, count) => {
        const words = link ? stateText(link) : 'left alone'
        if (!json) io.progress(`${number} of ${count}  ${words}  ${page}`)
      },
    })
    io.print(json ? JSON.stringify({ ...outcome, broken: brokenIn(outcome) }, null, 2) : linkReport(outcome))
    if (!outcome.reached) io.tell('is this machine on the network? The record is as it was')
    return exitOf(outcome)
  },
})

function exitOf(outcome: Outcome): ExitCode {
  if (outcome.interrupted) return EXIT.interrupted
  if (!outcome.reached) return EXIT.unreadable
  return brokenIn(outcome) > 0 ? EXIT.invalid : EXIT.ok
}

function inMilliseconds(option: string, text: string | undefined): number | undefined {
  const seconds = numberIn(option, text)
  return seconds === undefined ? undefined : seconds * 1000
}

function numberIn(option: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d+(?:\.\d+)?$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new CommandError(EXIT.usage, `--${option} ${echo(text)} is not a number; write one such as 30`)
}
