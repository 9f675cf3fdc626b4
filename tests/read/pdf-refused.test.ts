import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/read/pdf.ts'
import { makePdf, Objects, reference } from './made-pdf.ts'
import { bodyText, line } from './made-report.ts'

const ruleOf = async (bytes: Uint8Array) => {
  const outcome = await readPdf(bytes).catch((error: unknown) => error)
  return outcome instanceof Error && 'rule' in outcome ? outcome.rule : outcome
}
const whole = makePdf([[bodyText(80)], [bodyText(80)]])

/** One page that draws `objects` through as many names as it likes. */
function makePage(content: (file: Objects) => { stream: number; resources: string }, pages = 1): Uint8Array {
  const file = new Objects()
  const catalogue = file.reserve()
  const tree = file.reserve()
  const { stream, resources } = content(file)
  const page = `<< /Type /Page /Parent ${reference(tree)} /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${reference(stream)} >>`
  const kids = Array.from({ length: pages }, () => reference(file.add(page)))
  file.set(tree, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`)
  file.set(catalogue, `<< /Type /Catalog /Pages ${reference(tree)} >>`)
  return file.toBytes(catalogue)
}

const font = (file: Objects) =>
  `/Font << /F0 ${reference(file.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'))} >>`
const packed = (file: Objects, text: string) => file.addStream(deflateSync(Buffer.from(text)), '/Filter /FlateDecode')

/** Forms that each draw the next one ten times over: ten million texts from a few hundred bytes. */
function makeNested(file: Objects) {
  let form = file.addStream(
    'BT /F0 12 Tf 70 700 Td (again) Tj ET',
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${font(file)} >>`,
  )
  for (let level = 0; level < 7; level++)
    form = file.addStream(
      '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ${reference(form)} >> >>`,
    )
  return { stream: file.addStream('/X Do'), resources: `/XObject << /X ${reference(form)} >>` }
}

describe('a PDF that cannot be used', () => {
  test('the whole one can', async () => {
    expect((await readPdf(whole)).pages).toBe(2)
  })

  const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`
  test.each([
    ['that needs a password', makePdf([[bodyText(80)]], { trailer: password }), 'read:encrypted'],
    ['cut in the middle', whole.slice(0, whole.length / 2), 'read:truncated'],
    ['cut at its last line', whole.slice(0, -6), 'read:truncated'],
    [
      'cut in an update',
      new Uint8Array(Buffer.concat([whole, Buffer.from('\n40 0 obj\n<< /Type /Pa')])),
      'read:truncated',
    ],
    [
      'shorter than it says',
      new Uint8Array(
        Buffer.from(
          Buffer.from(whole)
            .toString('latin1')
            .replace('%PDF-1.7\n', '%PDF-1.7\n9 0 obj << /Linearized 1 /L 99999 >> endobj\n'),
          'latin1',
        ),
      ),
      'read:truncated',
    ],
    ['of nothing but a head', new Uint8Array(Buffer.from('%PDF-1.7\n%%EOF')), 'read:damaged'],
    ['without text', makePdf([[]]), 'read:image-only'],
    [
      'of too many pages',
      makePage((file) => ({ stream: file.addStream('BT ET'), resources: '' }), 801),
      'read:too-large',
    ],
    [
      'with a stream that unpacks without end',
      makePage((file) => ({ stream: packed(file, ' '.repeat(80 * 1024 * 1024)), resources: '' })),
      'read:too-large',
    ],
    [
      'with a stream packed twice',
      makePage((file) => ({
        stream: file.addStream(
          deflateSync(deflateSync(Buffer.alloc(80 * 1024 * 1024, 32))),
          '/Filter [/FlateDecode /FlateDecode]',
        ),
        resources: '',
      })),
      'read:too-large',
    ],
    ['with texts that draw themselves over and over', makePage(makeNested), 'read:too-large'],
  ])('%s is refused', async (_, bytes, rule) => {
    expect(await ruleOf(bytes)).toBe(rule)
  })

  test('a page without text is reported, and the rest is read', async () => {
    const { root, problems } = await readPdf(makePdf([[bodyText(80)], [], [line('The end.', 80)]]))
    expect(root.children).toHaveLength(2)
    expect(problems).toEqual([{ rule: 'read:page-without-text', page: 2, reason: expect.stringContaining('page 2') }])
  })

  test('500 pages are read', async () => {
    const bytes = makePage(
      (file) => ({ stream: file.addStream('BT /F0 12 Tf 70 700 Td (A line of text.) Tj ET'), resources: font(file) }),
      500,
    )
    expect((await readPdf(bytes)).pages).toBe(500)
  })
})
