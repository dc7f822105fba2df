// The reader's machine on every page: what they told the planner stays in their browser, is shown in
// the header, and pages follow it. It stands in the head, before anything is painted: a page comes up
// as it stays. Without scripts, and for who has told nothing, pages are as they are written.
//
// A machine is kept as the planner's address has it, ?system=windows&gpu=RTX+4060&driver=580.88, and
// read anew each time: what is not of that form counts as nothing. A machine from a link holds in this
// window alone, so a link takes nobody's own away.

const machine = (() => {
  const KEY = "torchproof.machine"
  const LONGEST = 1000
  // By system, whose tabs are for it, best first. A page is for the first of them.
  const FAMILIES = {
    linux_x86_64: ["linux"], linux_aarch64: ["linux"], wsl2: ["wsl2", "linux"], windows: ["windows"],
    macos_arm64: ["macos"], macos_x86_64: ["macos"],
  }
  const NAME = /^[\w .+()/-]{1,60}$/
  const DRIVER = /^\d{3,4}(\.\d{1,6}){0,3}$/
  const MAKERS = ["amd", "intel"]

  /** {system, families, gpus, driver} of a query; null where it names no system. */
  function read(query) {
    if (typeof query !== "string" || query.length > LONGEST) return null
    const asked = new URLSearchParams(query)
    const system = asked.get("system") ?? ""
    if (!Object.hasOwn(FAMILIES, system)) return null
    const maker = asked.get("maker") ?? ""
    const gpus = asked.getAll("gpu").filter(name => NAME.test(name))
    const driver = asked.get("driver") ?? ""
    return {
      system, families: FAMILIES[system], gpus,
      maker: MAKERS.includes(maker) ? maker : "", driver: DRIVER.test(driver) ? driver : "",
    }
  }

  /** A machine in a line, said by `say`: Windows · RTX 4060 · driver 580. */
  function words(say, {system, gpus, maker, driver}) {
    const [first, ...others] = gpus
    const parts = [say(`page.systems.${system}`)]
    if (first) parts.push(others.length ? say("page.gpus", {first, others: others.length}) : first)
    if (maker) parts.push(say(`page.makers.${maker}`))
    if (driver) parts.push(say("page.driver", {branch: driver.split(".")[0]}))
    return parts.join(" · ")
  }

  /** Which tab to open, of tabs that are for these families each: the open one where it fits too. */
  function choose(tabs, open, families) {
    for (const family of families) {
      const fitting = tabs.flatMap((names, at) => names.includes(family) ? [at] : [])
      if (fitting.length) return fitting.includes(open) ? open : fitting[0]
    }
    return open
  }

  // --- what is kept ------------------------------------------------------------------------------

  // Private windows may refuse both; then a machine holds on the planner's page, as before.
  const stored = name => {
    try { return window[name].getItem(KEY) } catch { return null }
  }
  const store = (name, query) => {
    try {
      if (query) window[name].setItem(KEY, query)
      else window[name].removeItem(KEY)
    } catch { /* see above */ }
  }

  /** The query of the machine that pages follow; "" for none. */
  function kept() {
    return ["sessionStorage", "localStorage"].map(stored).find(query => read(query)) ?? ""
  }

  /** From now on follow the machine of this query: the reader's own. */
  function keep(query) {
    store("sessionStorage", "")
    store("localStorage", query)
    follow()
  }

  /** In this window, follow the machine of a link. */
  function lend(query) {
    store("sessionStorage", query === stored("localStorage") ? "" : query)
    follow()
  }

  /** Keep no machine. The planner, where it is open, hears of it. */
  function forget() {
    keep("")
    document.dispatchEvent(new Event("tp-forgotten"))
  }

  // --- what is seen ------------------------------------------------------------------------------

  /** Let the page be that of the machine: its notes by the style sheet, and the header. */
  function follow() {
    const found = read(kept())
    const root = document.documentElement
    if (found) root.dataset.tpSystem = found.families[0]
    else delete root.dataset.tpSystem
    show()
  }

  /** Show the machine in the header, once that is there. */
  function show() {
    const chip = document.querySelector("[data-tp-machine]")
    const found = read(kept())
    if (!chip) return
    chip.hidden = !found
    if (!found) return
    const told = words(sentences.ofPage(), found)
    for (const place of chip.querySelectorAll("[data-tp-words]")) place.textContent = told
  }

  /** Open the tabs of the machine, unless the address asks for another. */
  function open() {
    const found = read(kept())
    if (!found) return
    const sets = new Set([...document.querySelectorAll("label[data-tp-for]")].map(label => label.parentElement))
    for (const set of sets) {
      const labels = [...set.children]
      const inputs = labels.map(label => document.getElementById(label.htmlFor))
      const asked = inputs.some(input => `#${input.id}` === location.hash)
      const tabs = labels.map(label => (label.dataset.tpFor ?? "").split(" "))
      if (!asked) inputs[choose(tabs, inputs.findIndex(input => input.checked), found.families)].checked = true
    }
  }

  // --- what a reader does --------------------------------------------------------------------------

  const panel = () => {
    const details = document.querySelector("[data-tp-machine]")?.firstElementChild
    return details?.open ? details : null
  }
  document.addEventListener("click", event => {
    if (event.target.closest?.("[data-tp-forget]")) forget()
    const opened = panel()
    if (opened && !opened.contains(event.target)) opened.open = false
  })
  document.addEventListener("keydown", event => {
    const opened = event.key?.toLowerCase() === "escape" && panel()
    if (!opened) return
    opened.open = false
    opened.firstElementChild.focus()
  })

  // Of a link, what is of a closed list holds at once; its GPUs once their names are looked up.
  const link = read(location.search)
  if (link && location.search !== kept())
    lend(`?${new URLSearchParams({system: link.system, ...(link.driver && {driver: link.driver})})}`)
  follow()

  return {read, words, choose, kept, keep, lend, forget, show, open}
})()
