// Languages: links to the other language keep page and anchor, and a browser that prefers the other
// language is offered it. Pages read well without all this.

(() => {
  const KEY = "torchproof.language"
  const remembered = () => {
    try { return localStorage.getItem(KEY) } catch { return null }
  }
  const remember = value => {
    try { localStorage.setItem(KEY, value) } catch { /* private windows may refuse */ }
  }
  const links = () => document.querySelectorAll("a[data-tp-language]")

  // The anchor may have changed since the page was loaded: it is taken when the link is used.
  const takeAnchor = event => {
    const link = event.target.closest?.("a[data-tp-language]")
    if (link) link.hash = location.hash
  }
  for (const kind of ["pointerdown", "focusin", "click"])
    document.addEventListener(kind, takeAnchor, true)
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[data-tp-language]")
    if (link) remember(link.dataset.tpLanguage)
  })

  // Instant navigation swaps the page and leaves the frame: the frame's links follow those at the
  // end of the new page.
  const follow = () => {
    for (const fresh of document.querySelectorAll(".tp-languages a[data-tp-language]"))
      for (const link of links())
        if (link.dataset.tpLanguage === fresh.dataset.tpLanguage) link.href = fresh.href
  }

  const offer = () => {
    if (remembered()) return
    const bars = [...document.querySelectorAll("[data-tp-offer]")]
    const known = [document.documentElement.lang, ...bars.map(bar => bar.lang)]
    const preferred = navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())
    const best = preferred.find(tag => known.includes(tag)) || "en"
    for (const bar of bars) {
      bar.hidden = best !== bar.lang
      bar.querySelector("button").addEventListener("click", () => {
        remember(document.documentElement.lang)
        bar.remove()
      })
    }
  }

  offer()
  theme.onPage(follow)
})()
