import { comparisonFile } from '../charts/comparison-file.ts'
import { areaTables, profilesTable } from '../charts/comparison-tables.ts'
import { timelinesSvg } from '../charts/comparison-timelines.ts'
import { comparisonCsv, comparisonText } from '../views/comparison-text.ts'
import { most, type Comparison, type ComparisonFrame } from '../views/compared.ts'
import { readState, writeState } from './address-state.ts'
import { button, controls, labelled } from './control.ts'
import { loadJson } from './load.ts'

/** Two to six authorities side by side; the choice is the address. */
class AuthorityComparison extends HTMLElement {
  #frame!: ComparisonFrame
  #chosen: string[] = []
  #loaded = new Map<string, Comparison>()
  /** Asked for in the address, but without grades in the record. */
  #unknown: string[] = []
  #bar = document.createElement('div')
  #result = document.createElement('div')

  connectedCallback(): void {
    this.#frame = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as ComparisonFrame
    this.#bar.dataset['control'] = ''
    this.#result.className = 'compared-result'
    this.#result.setAttribute('aria-live', 'polite')
    this.append(this.#names(), this.#bar, this.#result)
    const known = new Set(this.#frame.authorities.map(({ id }) => id))
    const asked = [...new Set((readState().get('with') ?? '').split(',').filter((id) => id !== ''))]
    this.#unknown = asked.filter((id) => !known.has(id))
    void this.choose(asked.filter((id) => known.has(id)).slice(0, most))
  }

  /** Sets these authorities side by side. */
  async choose(ids: readonly string[]): Promise<void> {
    this.#chosen = [...ids]
    writeState({ with: ids.join(',') })
    const missing = ids.filter((id) => !this.#loaded.has(id))
    const loaded = await Promise.all(missing.map((id) => loadJson<Comparison>(`${this.#base}/compare/${id}.json`)))
    for (const column of loaded) if (column !== undefined) this.#loaded.set(column.id, column)
    this.draw()
  }

  /** Draws what is chosen and loaded. */
  draw(): void {
    const columns = this.#chosen.flatMap((id) => this.#loaded.get(id) ?? [])
    this.#controls(columns)
    this.#tellUnknown()
    if (columns.length < 2) {
      this.#result.replaceChildren()
      return
    }
    const href = (path: string) => this.#base + path
    const { title, finding, description, coverage, sources } = comparisonText(columns, this.#frame)
    const words = [title, finding, description].map(plain)
    this.#result.innerHTML =
      `<section><h2>The latest inspection of each</h2>${profilesTable(columns, this.#frame, href)}</section>` +
      `<section class="compared-history"><h2>History on one axis</h2><figure class="wide"><figcaption><h3>${words[0]}</h3><p>${words[1]}</p></figcaption>${timelinesSvg(columns, this.#frame, href)}<div class="small figure-notes" data-control><details><summary>How to read this figure</summary><p>${words[2]}</p></details><p>${sources} sources · ${coverage} · Take away: <figure-picture data-name="comparison"><a download="comparison.svg">SVG</a></figure-picture>, <a download="comparison.csv">CSV</a></p></div></figure></section>` +
      `<section><h2>Every area, an authority a column</h2>${areaTables(columns, this.#frame, href)}</section>`
    this.#files(columns)
  }

  #tellUnknown(): void {
    if (this.#unknown.length === 0) return
    const told = document.createElement('p')
    told.className = 'small'
    told.textContent = `Without graded inspections in the record: ${this.#unknown.join(', ')}.`
    this.#bar.append(told)
    this.#unknown = []
  }

  get #base(): string {
    return this.dataset['base'] ?? ''
  }

  /** The files are made only when they are wanted. */
  #files(columns: readonly Comparison[]): void {
    for (const link of this.#result.querySelectorAll<HTMLAnchorElement>('a[download]')) {
      const isDrawing = link.download.endsWith('.svg')
      const fill = () => {
        const body = isDrawing
          ? comparisonFile(columns, this.#frame, location.href)
          : comparisonCsv(columns, this.#frame)
        link.href = `data:${isDrawing ? 'image/svg+xml' : 'text/csv'};charset=utf-8,${encodeURIComponent(body)}`
      }
      link.href = '#'
      for (const event of ['pointerenter', 'focus', 'click'])
        link.closest('p')?.addEventListener(event, fill, { capture: true, once: true })
    }
  }

  #names(): HTMLElement {
    const list = document.createElement('datalist')
    list.id = 'authority-names'
    list.append(...this.#frame.authorities.map(({ name }) => new Option(name)))
    return list
  }

  #controls(columns: readonly Comparison[]): void {
    const chips = columns.map(({ id, name }) =>
      button(`${name} ×`, () => void this.choose(this.#chosen.filter((each) => each !== id))),
    )
    for (const [index, chip] of chips.entries())
      chip.setAttribute('aria-label', `Take away ${columns[index]?.name ?? ''}`)
    const [first] = columns
    const sets = (first?.sets ?? []).map(({ name, authorities }) =>
      button(`${name} of ${first?.name ?? ''}`, () => void this.choose([first?.id ?? '', ...authorities])),
    )
    this.#bar.replaceChildren(
      controls('Authorities', ...chips, ...(columns.length < most ? [this.#adder()] : [])),
      ...(sets.length > 0 ? [controls('Ready sets', ...sets)] : []),
    )
  }

  #adder(): HTMLElement {
    const input = document.createElement('input')
    input.setAttribute('list', 'authority-names')
    input.autocomplete = 'off'
    input.addEventListener('change', () => {
      const found = this.#frame.authorities.find(({ name }) => name.toLowerCase() === input.value.trim().toLowerCase())
      if (found !== undefined && !this.#chosen.includes(found.id)) void this.choose([...this.#chosen, found.id])
    })
    return labelled('Add an authority', input)
  }
}

function plain(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

customElements.define('authority-comparison', AuthorityComparison)
