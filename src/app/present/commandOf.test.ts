import { describe, expect, test } from 'vitest'
import { type Command, commandOf } from './commandOf.ts'

const FREE = { onControl: false, scrolls: false }
const pressed = (key: string, code = '', shiftKey = false) => ({ key, code, shiftKey })

describe('a key', () => {
  test.each<[string, Command | undefined]>([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowDown', 'next'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['B', 'blank'],
    ['F5', 'full'],
    ['Escape', 'leave'],
    ['x', undefined],
    ['Tab', undefined],
  ])('%s means %s', (key, command) => {
    expect(commandOf(pressed(key), FREE)).toBe(command)
  })
})

test('letters are known on a keyboard that is set to Hangul', () => {
  expect(commandOf(pressed('ㄹ', 'KeyF'), FREE)).toBe('full')
  expect(commandOf(pressed('ㅠ', 'KeyB'), FREE)).toBe('blank')
})

test('a letter counts where it is written, not where it would be on another keyboard', () => {
  expect(commandOf(pressed('x', 'KeyB'), FREE)).toBeUndefined()
})

test('Space is a button’s own, and with Shift it goes back', () => {
  expect(commandOf(pressed(' '), { ...FREE, onControl: true })).toBeUndefined()
  expect(commandOf(pressed(' ', 'Space', true), FREE)).toBe('previous')
})

test('arrows up and down scroll what can be scrolled', () => {
  expect(commandOf(pressed('ArrowDown'), { ...FREE, scrolls: true })).toBeUndefined()
})

test('the page can still be loaded anew', () => {
  expect(commandOf(pressed('F5', 'F5', true), FREE)).toBeUndefined()
})
