// The answer of the planner as elements: the whole way for each tool, what to mind, why.

import {make} from "./dom.js"
import {sayNote} from "./notes.js"
import {size, ways} from "./way.js"

// Reasons why no build of PyTorch's own is named: the maker of the GPU has one.
const OWN = new Set(["jetson_own", "amd_own"])
// What a number from 1 to 3 says of a fact.
const CERTAINTY = ["", "low", "medium", "high"]

// What is said of our sources, not of the machine: it stands with the reasons.
const OF_SOURCES = new Set(["unseen", "unlisted", "fallback"])

/** How a build is called: that of a Mac by its GPU, although its name says cpu. */
const named = (say, {device, variant}) => device === "mps" ? say("plan_said.mps") : variant

export class Answer {
  /** `place` names the pages to go to, and says whether mirrors stand open. */
  constructor(data, say, place) {
    Object.assign(this, {data, say, place, tool: ""})
  }

  /** The answer in a line. */
  headline(made) {
    const {say} = this
    if (made.verdict === "no" && OWN.has(made.reasons[0].key)) return say("planner.own")
    if (made.verdict === "no") return say(made.nearest ? "planner.none_fits" : "planner.none_at_all")
    return say("planner.answer", {...made, variant: named(say, made)})
  }

  /** Its elements; `installed` is the torch that is there already, "" for none. */
  elements(machine, made, installed) {
    return [...this.there(made, installed), ...this.parted(machine, made), this.share()]
  }

  parted(machine, made) {
    const {say} = this
    if (made.verdict !== "no") return this.whole(machine, made)
    const {nearest} = made
    const refusal = [
      this.list("ul", say("plan_said.why"), made.reasons),
      this.list("ul", say("plan_said.mind"), made.warnings),
    ].flat()
    if (!nearest) return refusal
    const title = make("h3", {}, say("planner.instead", {...nearest, variant: named(say, nearest)}))
    return [...refusal, title, ...this.parted(machine, nearest)]
  }

  whole(machine, made) {
    const {say} = this
    const [ofSources, minded] = [true, false].map(
      wanted => made.warnings.filter(({key}) => OF_SOURCES.has(key) === wanted))
    return [
      this.list("ol", say("planner.first"), made.first),
      this.tabs(ways(this.data, machine, made), made),
      this.mirrors(made),
      this.list("ul", say("plan_said.mind"), minded),
      this.folded(say("planner.why_sure", {level: this.level(made)}),
        make("ul", {}, ...[...made.reasons, ...ofSources].map(note => make("li", {}, sayNote(say, note))))),
      this.next(machine),
    ].flat()
  }

  /** Where torch is there already, the answer begins with that. */
  there(made, installed) {
    while (made.verdict === "no" && made.nearest) made = made.nearest
    if (!installed || !made.device) return []
    return [
      make("p", {className: "tp-plan__there"}, this.say("way.installed", {version: installed})),
      this.code("verify", this.data.ways.verify[made.device]),
      this.verified(made),
    ]
  }

  // --- the way ---------------------------------------------------------------------------------------

  /** A tab for each tool, pip's first, and in it the way; the tool that was chosen stays. */
  tabs(found, made) {
    const {say} = this
    const tools = Object.keys(found)
    if (!tools.includes(this.tool)) this.tool = tools[0]
    const labels = tools.map(tool => make("button", {
      type: "button", role: "tab", id: `tp-tab-${word(tool)}`, "aria-controls": `tp-way-${word(tool)}`,
    }, say(`planner.tools.${word(tool)}`)))
    const panels = tools.map(tool => make("div", {
      role: "tabpanel", id: `tp-way-${word(tool)}`, "aria-labelledby": `tp-tab-${word(tool)}`,
    }, ...this.way(tool, found[tool], made)))
    const choose = at => {
      this.tool = tools[at]
      labels.forEach((label, i) => {
        label.setAttribute("aria-selected", String(i === at))
        label.tabIndex = i === at ? 0 : -1
        panels[i].hidden = i !== at
      })
    }
    labels.forEach((label, at) => {
      label.addEventListener("click", () => choose(at))
      label.addEventListener("keydown", event => {
        const step = {ArrowRight: 1, ArrowLeft: -1}[event.key]
        if (!step) return
        const next = (at + step + tools.length) % tools.length
        choose(next)
        labels[next].focus()
        event.preventDefault()
      })
    })
    choose(tools.indexOf(this.tool))
    const row = make("div", {role: "tablist", className: "tp-plan__tabs", "aria-label": say("planner.tool")}, ...labels)
    return [row, ...panels]
  }

  way(tool, steps, made) {
    const {say} = this
    const kinds = [...new Set(steps.map(([kind]) => kind))]
    return kinds.map(kind => {
      const lines = steps.filter(step => step[0] === kind).map(step => step[1]).join("\n")
      const code = this.code(kind, lines)
      const title = say(`way.${kind}`, made)
      if (kind === "undo") return [this.folded(title, code)]
      const after = kind === "verify" ? [this.verified(made)] : kind === "install" ? this.sizes(tool, made) : []
      return [make("h4", {}, title), code, ...after]
    }).flat()
  }

  verified({device}) {
    const {say} = this
    return make("p", {}, say("way.verified", {device: say(`way.devices.${device}`)}))
  }

  sizes(tool, made) {
    const found = tool === "conda-forge" ? null : size(made)
    return found ? [make("p", {}, this.say(...found))] : []
  }

  mirrors({mirrors}) {
    if (!mirrors.length) return []
    const {say} = this
    const each = mirrors.map(mirror => make("div", {},
      make("p", {}, say("planner.mirror_sure", {mirror: mirror.name, level: this.level(mirror)})),
      this.code("mirror", mirror.command)))
    const box = this.folded(say("planner.mirror"), ...each)
    box.open = "tpMirrors" in this.place.dataset
    return [box]
  }

  // --- around it -------------------------------------------------------------------------------------

  /** How sure a plan or a mirror is, in a word. */
  level({confidence}) {
    return this.say(`plan_said.certainty_${CERTAINTY[confidence]}`)
  }

  list(tag, title, notes) {
    if (!notes.length) return []
    const items = notes.map(note => make("li", {}, sayNote(this.say, note)))
    return [make("h4", {}, title), make(tag, {}, ...items)]
  }

  folded(title, ...inside) {
    return make("details", {}, make("summary", {}, title), ...inside)
  }

  /** A block to copy; `kind` is the step that it is. */
  code(kind, text) {
    const {say} = this
    const body = text.trimEnd()
    const name = say("planner.copy_of", {name: body.split("\n")[0]})
    return make("div", {className: "tp-plan__code", "data-tp-step": kind},
      make("pre", {}, make("code", {tabIndex: 0}, body)), this.copier(say("planner.copy"), name, () => body))
  }

  copier(label, name, text) {
    const {say} = this
    const told = make("span", {role: "status"})
    const button = make("button", {type: "button", "aria-label": name}, label)
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text())
        told.textContent = say("planner.copied")
      } catch {
        told.textContent = say("planner.failed_copy")
      }
    })
    return make("span", {className: "tp-plan__copy"}, button, told)
  }

  /** Where to go on: a container where NVIDIA's fits, the pages on verifying and on what goes wrong. */
  next({system, gpus}) {
    const {say, place} = this
    const {tpContainer, tpVerify, tpFails} = place.dataset
    const contained = gpus.length > 0 && ["linux_x86_64", "linux_aarch64", "wsl2"].includes(system)
    const links = [
      ...(contained ? [[tpContainer, "planner.container"]] : []), [tpVerify, "planner.verify"], [tpFails, "planner.fails"],
    ]
    return make("p", {className: "tp-plan__next"},
      ...links.map(([href, key]) => make("a", {href}, say(key))))
  }

  share() {
    return make("p", {}, this.copier(this.say("planner.share"), this.say("planner.share"), () => location.href))
  }
}

/** A tool as a word of an id and of a key. */
const word = tool => tool.replace(/\W/, "_")
