import { describe, expect, test } from 'vitest'
import { toTextLine } from '../../src/read/text-line.ts'

const line = (raw: string) => {
  const { line: _, ...read } = toTextLine(raw, 7)
  return read
}
const prose = (text: string, paragraph?: string) => ({ kind: 'prose', text, ...(paragraph && { paragraph }) })

test('every line carries its number', () => {
  expect(['', 'a', 'a\tb', '# a', '- a'].map((raw) => toTextLine(raw, 7).line)).toEqual([7, 7, 7, 7, 7])
})

describe('a paragraph’s own number is taken out of its text', () => {
  test.each([
    ['1. The lamp is lit.', '1', 'The lamp is lit.'],
    ['1 The lamp is lit.', '1', 'The lamp is lit.'],
    ['12) The lamp is lit.', '12', 'The lamp is lit.'],
    ['3.2 The lamp is lit.', '3.2', 'The lamp is lit.'],
    ['4.1.1. “The lamp” is lit.', '4.1.1', '“The lamp” is lit.'],
    ['2.\u00a0(The lamp is lit.)', '2', '(The lamp is lit.)'],
  ])('%s', (raw, paragraph, text) => {
    expect(line(raw)).toEqual(prose(text, paragraph))
  })

  test.each([
    '36 children came.',
    '13 June 2016',
    '31 May and no later',
    '2016 The year',
    '(5) The lamp is lit.',
    'The 3. lamp is lit.',
    '3.2',
  ])('but not: %s', (raw) => {
    expect(line(raw)).toEqual(prose(raw))
  })
})

describe('a wide gap behind a paragraph’s own number', () => {
  const minute = 'The director spoke of the lamps and said that they were lit again.'

  test.each([
    [`13.1      ${minute}`, '13.1'],
    [`13.1\t${minute}`, '13.1'],
    [`13)    ${minute}`, '13'],
    [`2.1.4   ${minute}`, '2.1.4'],
  ])('parts no cells: %s', (raw, paragraph) => {
    expect(line(raw)).toEqual(prose(minute, paragraph))
  })

  test.each([
    ['few words', '13.1      Overall light of the old pier', ['13.1', 'Overall light of the old pier']],
    [
      'eleven words',
      '3      A lamp and a pier and a boat and an oar',
      ['3', 'A lamp and a pier and a boat and an oar'],
    ],
    ['another cell', `13.1      ${minute.slice(0, -1)}   Dim`, ['13.1', minute.slice(0, -1), 'Dim']],
    ['no number', `Lamps      ${minute}`, ['Lamps', minute]],
    ['a number of too many figures', `2016      ${minute}`, ['2016', minute]],
  ])('parts them with %s: %s', (_, raw, cells) => {
    expect(line(raw)).toEqual({ kind: 'row', cells })
  })
})

describe('marks are understood and taken out', () => {
  test.each([
    ['# Lights', { kind: 'heading', depth: 1, text: 'Lights' }],
    ['### **2.1 Lights**', { kind: 'heading', depth: 3, text: 'Lights', paragraph: '2.1' }],
    ['######## Lights', prose('######## Lights')],
    ['#Lights', prose('#Lights')],
    ['- a lamp', { kind: 'item', indent: 0, text: 'a lamp' }],
    ['  • a lamp', { kind: 'item', indent: 2, text: 'a lamp' }],
    ['\uf0b7 a lamp', { kind: 'item', indent: 0, text: 'a lamp' }],
    ['- 2. A lamp', { kind: 'item', indent: 0, text: 'A lamp', paragraph: '2' }],
    ['- 2 lamps', { kind: 'item', indent: 0, text: 'lamps', paragraph: '2' }],
    ['- **3.1** a lamp', { kind: 'item', indent: 0, text: 'a lamp', paragraph: '3.1' }],
    ['-lamp', prose('-lamp')],
    ['– a lamp', prose('– a lamp')],
    ['It is **bright** and __dim__.', prose('It is bright and dim.')],
    ['29<sup>th</sup> May, <b>bright</b><sup>12</sup>', prose('29th May, bright¹²')],
    ['Soft\u00adhyphen, no\u00a0break,\u200b form\ffeed', prose('Softhyphen, no break, formfeed')],
  ])('%s', (raw, expected) => {
    expect(line(raw)).toEqual(expected)
  })
})

describe('cells', () => {
  test.each([
    ['are parted by a tab', 'Overall light\tDim', ['Overall light', 'Dim']],
    ['or by three spaces', 'Overall light   Dim', ['Overall light', 'Dim']],
    ['and may be empty', 'Overall light\t\tDim', ['Overall light', '', 'Dim']],
    ['one alone', 'Harbours\t', ['Harbours']],
    ['keep their numbers', '1. Overall light\t2', ['1. Overall light', '2']],
    ['behind a bullet', '- Overall light\tDim', ['Overall light', 'Dim']],
  ])('%s', (_, raw, cells) => {
    expect(line(raw)).toEqual({ kind: 'row', cells })
  })

  test.each(['Two  spaces', '\tindented', '   indented'])('and not by less: %j', (raw) => {
    expect(line(raw).kind).toBe('prose')
  })

  test.each([
    ['The lamp is lit.   The boats are in.', 'The lamp is lit. The boats are in.'],
    ['The lamp is lit.      The boats are in.', 'The lamp is lit. The boats are in.'],
    ['“The lamp is lit.”   The boats are in.', '“The lamp is lit.” The boats are in.'],
    ['Is it lit?   It is!   Yes;   it is.', 'Is it lit? It is! Yes; it is.'],
  ])('nor by a gap behind the end of a sentence: %s', (raw, text) => {
    expect(line(raw)).toEqual(prose(text))
  })

  test.each([
    ['Lit.\tDim', ['Lit.', 'Dim']],
    ['The lamp:   lit', ['The lamp:', 'lit']],
  ])('but by a tab, and by other gaps: %s', (raw, cells) => {
    expect(line(raw)).toEqual({ kind: 'row', cells })
  })
})

test.each(['', '   ', '\u00a0', '\t', '\f', '\ufeff'])('%j is blank', (raw) => {
  expect(line(raw)).toEqual({ kind: 'blank' })
})
