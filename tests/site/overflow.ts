import type { Page } from 'playwright-core'

/**
 * What makes a page wider than its screen: the page itself, or an element that goes beyond its edge, unless a part that
 * scrolls by itself and can be reached by keyboard holds it.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40) ?? ''}`
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    const isHeld = (element: Element): boolean => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        if (parent !== document.body && scrolls(parent)) return true
      }
      return false
    }
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
    const all = [...document.body.querySelectorAll('*')].filter(isVisible)
    const beyond = all
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element))
      .map(nameOf)
    const unreachable = all
      .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) =>
          !element.matches('[tabindex], a, button') && element.querySelector('a[href], button, [tabindex]') === null,
      )
      .map((element) => `scrolls, but not by keyboard: ${nameOf(element)}`)
    const scrolling = document.scrollingElement
    const page =
      scrolling !== null && scrolling.scrollWidth > window.innerWidth
        ? [`the page is ${scrolling.scrollWidth} wide`]
        : []
    return [...page, ...beyond, ...unreachable]
  })
}
