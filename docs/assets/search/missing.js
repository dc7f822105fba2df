// On the page of a missing address: searches for the words of the address, in every language.

const MOST = 5
const place = decodeURI(location.pathname).split(/[^\p{L}\p{N}_]+/u)

for (const here of document.querySelectorAll("[data-tp-missing]")) {
  const root = new URL(here.dataset.tpMissing, document.baseURI)
  const known = new Set(root.pathname.split("/"))
  const words = place.filter(word => word && !known.has(word) && !["html", "index", "en", "zh"].includes(word)).join(" ")
  if (words) show(here, root, words)
}

async function show(here, root, words) {
  const {find, results} = await import(new URL("assets/search/box.js", root))
  const found = await find(words, true)
  if (!found.results.length) return
  here.querySelector("ol").replaceChildren(...results({...found, results: found.results.slice(0, MOST).map(
    one => ({...one, sections: one.sections.slice(0, 1)}))}))
  here.hidden = false
}
