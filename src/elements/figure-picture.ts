/** Adds to the SVG of a figure the same as PNG, made in the browser from the SVG at twice its size. */
class FigurePicture extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'PNG'
    button.addEventListener('click', () => void this.#save())
    this.append(button)
  }

  async #save(): Promise<void> {
    const link = this.querySelector('a')
    if (link === null) return
    const picture = new Image()
    picture.src = link.href
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth * 2
    canvas.height = picture.naturalHeight * 2
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const saved = document.createElement('a')
    saved.download = `${this.dataset['name'] ?? 'figure'}.png`
    saved.href = canvas.toDataURL('image/png')
    saved.click()
  }
}

customElements.define('figure-picture', FigurePicture)
