// Languages: links to the other language keep page and anchor, and a browser that prefers the other
// language is offered it. Then what the theme's scripts leave open. Pages read well without all this.

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

  // Instant navigation swaps the page and leaves the frame: the frame's links follow those in the
  // new page.
  const follow = () => {
    for (const fresh of document.querySelectorAll(".md-footer a[data-tp-language]"))
      for (const link of links())
        if (link.dataset.tpLanguage === fresh.dataset.tpLanguage) link.href = fresh.href
  }

  const offer = () => {
    const bar = document.querySelector("[data-tp-offer]")
    if (!bar || remembered()) return
    const preferred = navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())
    const best = preferred.find(tag => tag === "en" || tag === "zh") || "en"
    bar.hidden = best !== bar.lang
    bar.querySelector("button").addEventListener("click", () => {
      remember(document.documentElement.lang)
      bar.remove()
    })
  }

  // What the theme leaves without a name.
  const name = () => {
    const search = document.querySelector(".md-search")
    search?.setAttribute("aria-label", search.querySelector("input").getAttribute("aria-label"))
    const note = document.documentElement.lang === "zh" ? "注释" : "Note"
    for (const link of document.querySelectorAll(".md-annotation__index"))
      link.setAttribute("aria-label", `${note} ${link.firstChild.dataset.mdAnnotationId}`)
  }

  // Tabs and tables that scroll sideways have to be within reach of the keyboard.
  const reach = new ResizeObserver(boxes => {
    for (const {target} of boxes)
      target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1
  })

  // Error messages and options are pasted as they stand. To the search their signs are operators,
  // and most of them errors: it gets words. It also takes Chinese and Latin side by side, as in
  // cuda版本, for one word, which stands nowhere. 2 is Material's number for a query.
  const joints = /(?<=\p{sc=Han})(?=[\p{sc=Latin}\p{Nd}])|(?<=[\p{sc=Latin}\p{Nd}])(?=\p{sc=Han})/gu
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === 2 && typeof message.data === "string")
      message = {...message, data: message.data.replace(/[-+~^*:"]+/g, " ").replace(joints, " ")}
    return post.call(this, message, ...rest)
  }

  // Instant navigation writes how far a page was scrolled, and which section is in sight, into the
  // history: some time after the scroll, by when the address may be that of a page still on its way.
  // That page would lose its anchor and be scrolled like the one before it.
  let loading = false
  const {pushState, replaceState} = history
  history.pushState = function (state, title, url) {
    loading ||= new URL(url ?? "", location).pathname !== location.pathname
    return pushState.call(this, state, title, url)
  }
  history.replaceState = function (...entry) {
    if (!loading) return replaceState.apply(this, entry)
  }

  offer()
  document$.subscribe(() => {
    loading = false
    follow()
    setTimeout(() => { // after the theme has dressed the new page
      name()
      for (const box of document.querySelectorAll(".tabbed-labels, .md-typeset__scrollwrap"))
        reach.observe(box)
    })
  })
})()
