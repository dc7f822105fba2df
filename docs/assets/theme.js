// All that rests on the insides of Material for MkDocs, each part with its reason. Beside this file
// only theme/ (its templates) and theme.css know the theme; tests/test_theme.py fails when the
// installed one has no such part any more. Loaded after the theme's own script and before those of
// ours that know the theme by what `theme` offers them. Pages read well without all this.

const theme = (() => {
  const say = sentences.ofPage()

  // document$ is the theme's stream of pages: one at the start and one after each instant
  // navigation. It repeats the last one to whoever comes later, such as a module.
  const onPage = start => document$.subscribe(() => start())

  // Its markers in code are links without a word, since a style sheet writes their number. They come
  // after the page is announced.
  const name = () => {
    for (const link of document.querySelectorAll(".md-annotation__index"))
      link.setAttribute("aria-label", say("page.note", {number: link.firstChild.dataset.mdAnnotationId}))
  }

  // Its tabs and tables scroll sideways out of the keyboard's reach. It wraps each table in the box
  // that scrolls when it dresses the page.
  const reach = new ResizeObserver(boxes => {
    for (const {target} of boxes)
      target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1
  })

  onPage(() => setTimeout(() => { // after the theme has dressed the new page
    name()
    for (const box of document.querySelectorAll(".tabbed-labels, .md-typeset__scrollwrap"))
      reach.observe(box)
  }))

  // Its instant navigation writes how far a page was scrolled, and its table of contents which
  // section is in sight, into the history: some time after the scroll, by when the address may be
  // that of a page still on its way. That page would lose its anchor and be scrolled like the one
  // before it.
  let loading = false
  const {pushState, replaceState} = history
  history.pushState = function (state, title, url) {
    loading ||= new URL(url ?? "", location).pathname !== location.pathname
    return pushState.call(this, state, title, url)
  }
  history.replaceState = function (...entry) {
    if (!loading) return replaceState.apply(this, entry)
  }
  onPage(() => { loading = false })

  return {onPage}
})()
