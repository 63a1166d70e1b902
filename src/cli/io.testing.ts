import type { Io } from './io.ts'

/** A world that writes down what a command says; every member can be another one. */
export function testIo(changes: Partial<Io> = {}): { io: Io; printed(): string; told(): string } {
  const printed: string[] = []
  const told: string[] = []
  const io: Io = {
    print: (text) => void printed.push(text),
    tell: (text) => void told.push(text),
    progress: (line) => void told.push(line),
    cwd: process.cwd(),
    diagrams: 'diagrams',
    site: '/',
    now: () => new Date('2026-03-01T12:00:00Z'),
    interruption: () => new AbortController().signal,
    ...changes,
  }
  return { io, printed: () => printed.join('\n'), told: () => told.join('\n') }
}
