import { tilesDrawing } from '../charts/tile-map.ts'
import { dateText } from '../views/date.ts'
import { tileFinding, tileStates, type TileChoice, type TileData, type TileState } from '../views/tile-state.ts'
import { readState, writeState } from './address-state.ts'
import { choice, controls, labelled } from './control.ts'

const rules: readonly (readonly [TileChoice['rule'], string])[] = [
  ['inspection', 'by the last day on site'],
  ['publication', 'by the day of publication'],
]

/**
 * Lets a reader choose strand, date and rule of a map of tiles, and walk through its tiles with the arrow keys. Without it
 * the map stands as it was made. What was chosen stands in the address.
 */
class TileMap extends HTMLElement {
  #data!: TileData
  #states: TileState[] = []
  #at = -1
  #strand = document.createElement('select')
  #rule = document.createElement('select')
  #date = document.createElement('input')
  #told = document.createElement('p')

  connectedCallback(): void {
    this.#data = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '{}') as TileData
    const strand = choice(
      'Strand',
      this.#data.strands.map(({ id, name }) => [id, name] as const),
    )
    const rule = choice('Counted', rules)
    this.#strand = strand.querySelector('select') ?? this.#strand
    this.#rule = rule.querySelector('select') ?? this.#rule
    Object.assign(this.#date, { type: 'date', max: this.#data.day, min: '2009-06-01', required: true })
    const row = controls('What the map shows', strand, labelled('On', this.#date), rule)
    row.addEventListener('change', () => this.#choose())
    this.querySelector('svg')?.before(row)
    this.#walk()
    this.#restore()
  }

  #restore(): void {
    const state = readState()
    const known = (name: string, of: HTMLSelectElement, otherwise: string) => {
      const value = state.get(name) ?? ''
      of.value = [...of.options].some((option) => option.value === value) ? value : otherwise
    }
    known('strand', this.#strand, this.dataset['strand'] ?? '')
    known('rule', this.#rule, 'inspection')
    const day = state.get('date') ?? ''
    this.#date.value = /^\d{4}-\d\d-\d\d$/.test(day) ? day : this.#data.day
    if (['strand', 'rule', 'date'].some((name) => state.has(name))) this.#draw()
    else this.#states = tileStates(this.#data, this.#chosen())
  }

  #chosen(): TileChoice {
    const rule = rules.find(([value]) => value === this.#rule.value)?.[0] ?? 'inspection'
    return { strand: this.#strand.value, rule, day: this.#date.value || this.#data.day }
  }

  #choose(): void {
    const { strand, rule, day } = this.#chosen()
    writeState({
      strand: strand === this.dataset['strand'] ? '' : strand,
      rule: rule === 'inspection' ? '' : rule,
      date: day === this.#data.day ? '' : day,
    })
    this.#draw()
  }

  #draw(): void {
    const chosen = this.#chosen()
    this.#states = tileStates(this.#data, chosen)
    const finding = tileFinding(this.#data, this.#states, dateText(chosen.day))
    const name = this.#data.strands.find(({ id }) => id === chosen.strand)?.name ?? ''
    const told = rules.find(([value]) => value === chosen.rule)?.[1] ?? ''
    const [title, text, svg] = ['figcaption h3', 'figcaption p', 'svg.tiles'].map((at) => this.querySelector(at))
    title?.replaceChildren(`${name}: the latest judgement of each authority, ${told}`)
    text?.replaceChildren(finding)
    svg?.setAttribute('aria-label', `${title?.textContent}. ${finding}`)
    if (svg != null) svg.innerHTML = tilesDrawing(this.#states)
    this.#list()
    this.#at = -1
    this.#told.replaceChildren('Arrow keys walk through the tiles.')
  }

  /** The list below says the same as the map. */
  #list(): void {
    const body = this.querySelector('tbody')
    const rows = this.#states
      .filter(({ grade }) => grade !== null)
      .toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
    body?.replaceChildren(
      ...rows.map(({ entry, text }) => {
        const row = document.createElement('tr')
        const head = document.createElement('th')
        head.scope = 'row'
        head.append(this.#link(entry))
        row.append(
          head,
          Object.assign(document.createElement('td'), { textContent: text.slice(entry.name.length + 2) }),
        )
        return row
      }),
    )
  }

  #link({ href, name }: TileState['entry']): HTMLAnchorElement {
    return Object.assign(document.createElement('a'), {
      href: `${this.dataset['base'] ?? ''}${href}`,
      textContent: name,
    })
  }

  #walk(): void {
    const svg = this.querySelector<SVGElement>('svg.tiles')
    if (svg === null) return
    svg.setAttribute('tabindex', '0')
    Object.assign(this.#told, { className: 'small told', textContent: 'Arrow keys walk through the tiles.' })
    this.#told.setAttribute('aria-live', 'polite')
    this.#told.dataset['control'] = ''
    svg.after(this.#told)
    svg.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
      if (event.key === 'Enter') this.#told.querySelector('a')?.click()
      if (step === undefined) return
      event.preventDefault()
      this.#tell(this.#next(step[0] ?? 0, step[1] ?? 0))
    })
    svg.addEventListener('click', ({ target }) => {
      const id = target instanceof Element ? target.closest<SVGElement>('[data-tile]')?.dataset['tile'] : undefined
      this.#tell(this.#states.findIndex(({ entry }) => entry.id === id))
    })
  }

  /** The nearest tile in a direction; straight on before aside. */
  #next(dx: number, dy: number): number {
    const from = this.#states[this.#at]?.entry
    if (from === undefined) return 0
    const way = ({ entry }: TileState) => {
      const [ahead, aside] = [(entry.column - from.column) * dx + (entry.row - from.row) * dy, Math.abs((entry.column - from.column) * dy) + Math.abs((entry.row - from.row) * dx)] // prettier-ignore
      return ahead <= 0 ? Infinity : ahead + aside * 3
    }
    const ways = this.#states.map(way)
    const least = Math.min(...ways)
    return least === Infinity ? this.#at : ways.indexOf(least)
  }

  #tell(index: number): void {
    const state = this.#states[index]
    if (state === undefined) return
    this.#at = index
    for (const tile of this.querySelectorAll('[data-tile]'))
      tile.classList.toggle('chosen', tile.getAttribute('data-tile') === state.entry.id)
    this.#told.replaceChildren(this.#link(state.entry), state.text.slice(state.entry.name.length))
  }
}

customElements.define('tile-map', TileMap)
