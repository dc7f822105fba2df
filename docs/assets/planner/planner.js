// The planner on its page: a form, the reading of what is pasted, and the answer.
// Everything a reader typed or pasted reaches the page as text, never as HTML.

import {load} from "../load.js"
import {fromAddress, listed, split, toAddress} from "./address.js"
import {Answer} from "./answer.js"
import {make} from "./dom.js"
import {add, answer, Apart} from "./lookup.js"
import {gpuOf, readMachine, Unclear} from "./machine.js"
import {sayNote} from "./notes.js"
import {read} from "./paste.js"

/** Put the planner into `place`, which names where to verify and what to do if it fails. */
export async function start(place) {
  const loaded = load("decision.json", import.meta.url)
  const say = sentences.from(await load("sentences.json", import.meta.url))
  let data
  try {
    data = {older: {}, ...await loaded}
  } catch {
    place.replaceChildren(make("p", {role: "alert"}, say("planner.loading_failed")))
    return
  }
  if (place.isConnected && !place.dataset.tpReady) new Planner(place, data, say)
}

const MAKERS = ["nvidia", "amd", "intel", "none"]

class Planner {
  constructor(place, data, say) {
    Object.assign(this, {place, data, say, fields: {}, installed: ""})
    place.dataset.tpReady = ""
    this.summary = make("p", {className: "tp-plan__summary", role: "status"})
    this.result = make("div", {className: "tp-plan__result"})
    this.understood = make("div", {className: "tp-plan__understood", role: "status"})
    this.kept = this.keeping()
    this.answered = make("div", {className: "tp-plan__answer", tabIndex: -1}, this.summary, this.result)
    this.shown = new Answer(data, say, place)
    this.below = this.leading()
    place.replaceChildren(make("div", {className: "tp-plan"},
      make("div", {className: "tp-plan__asked"}, this.form(), this.kept, this.below), this.answered))
    const linked = fromAddress(data, location.search)
    this.put(linked.system ? linked : fromAddress(data, machine.kept()))
    const query = this.update()
    if (linked.system) machine.lend(query)
    this.kept.hidden = !machine.kept()
    document.addEventListener("tp-forgotten", () => this.forgotten(), {signal: this.gone()})
  }

  /** A signal that comes when the reader has left the page. */
  gone() {
    const control = new AbortController()
    theme.onPage(() => this.place.isConnected || control.abort())
    return control.signal
  }

  // --- the form ----------------------------------------------------------------------------------

  form() {
    const {say, data} = this
    const paste = make("textarea", {id: "tp-paste", rows: 4, spellcheck: false, autocomplete: "off",
      "aria-describedby": "tp-paste-hint"})
    paste.addEventListener("input", () => this.pasted(paste.value))
    const clear = make("button", {type: "button", className: "md-button"}, say("planner.clear"))
    clear.addEventListener("click", () => {
      paste.value = ""
      this.understood.replaceChildren()
      paste.focus()
    })
    const form = make("form", {className: "tp-plan__form"},
      make("fieldset", {}, make("legend", {}, say("planner.paste")),
        make("label", {for: "tp-paste"}, say("planner.paste_label")), paste,
        make("p", {id: "tp-paste-hint", className: "tp-plan__hint"}, say("planner.paste_hint")), clear, this.understood),
      make("fieldset", {}, make("legend", {}, say("planner.machine")),
        this.select("system", say("planner.system"), [["", say("planner.choose")], ...Object.keys(data.systems).map(
          system => [system, say(`planner.systems.${system}`)])]),
        this.makers(),
        this.input("gpu", say("planner.gpu_name"), say("planner.gpu_hint"),
          this.listOf("tp-gpus", Object.values(data.names).flat())),
        this.input("driver", say("planner.driver"), say("planner.driver_hint")),
        this.input("python", say("planner.python"), say("planner.python_hint")),
        this.input("glibc", say("planner.glibc"), say("planner.glibc_hint")),
        this.input("macos", say("planner.macos"), say("planner.macos_hint")),
        this.select("wish", say("planner.wish"), [["", say("planner.newest")], ["cpu", say("planner.cpu")],
          ...data.releases.map(torch => [torch, say("planner.release", {torch})])])))
    form.addEventListener("input", event => event.target === paste || this.changed())
    form.addEventListener("submit", event => event.preventDefault())
    return form
  }

  row(name, field, label, hint = "") {
    this.fields[name] = field
    field.id = `tp-${name}`
    const note = hint && make("span", {id: `tp-${name}-hint`, className: "tp-plan__hint"}, hint)
    if (hint) field.setAttribute("aria-describedby", note.id)
    return make("div", {className: "tp-plan__row"}, make("label", {for: field.id}, label), field, ...(hint ? [note] : []))
  }

  select(name, label, options) {
    return this.row(name, make("select", {}, ...options.map(
      ([value, text]) => make("option", {value}, text))), label)
  }

  input(name, label, hint, list = null) {
    const field = make("input", {type: "text", autocomplete: "off", spellcheck: false, maxLength: 400})
    if (list) field.setAttribute("list", list.id)
    const row = this.row(name, field, label, hint)
    if (list) row.append(list)
    return row
  }

  listOf(id, values) {
    return make("datalist", {id}, ...values.map(value => make("option", {value})))
  }

  makers() {
    const {say} = this
    const choices = MAKERS.map(value => {
      const radio = make("input", {type: "radio", name: "tp-maker", value, checked: value === "nvidia"})
      return make("label", {}, radio, ` ${say(`planner.makers.${value}`)}`)
    })
    this.radios = choices.map(label => label.firstChild)
    return make("div", {className: "tp-plan__row tp-plan__makers", role: "radiogroup", "aria-label": say("planner.gpu")},
      make("span", {"aria-hidden": "true"}, say("planner.gpu")), make("div", {}, ...choices))
  }

  /** What the form holds. */
  values() {
    const texts = Object.entries(this.fields).map(([name, field]) => [name, field.value.trim()])
    return {...Object.fromEntries(texts), maker: this.radios.find(radio => radio.checked).value}
  }

  put(values) {
    for (const [name, value] of Object.entries(values))
      if (this.fields[name]) this.fields[name].value = value
    for (const radio of this.radios) radio.checked = radio.value === (values.maker ?? "nvidia")
  }

  // --- what is kept ------------------------------------------------------------------------------

  keeping() {
    const {say} = this
    const button = make("button", {type: "button", className: "md-button", "data-tp-forget": ""}, say("planner.forget"))
    return make("p", {className: "tp-plan__kept", hidden: true}, `${say("planner.kept")} `, button)
  }

  /** The reader told something: answer it, and keep the machine. */
  changed() {
    const query = this.update()
    if (this.values().system) machine.keep(query)
    this.kept.hidden = !machine.kept()
  }

  forgotten() {
    for (const field of Object.values(this.fields)) field.value = ""
    this.put({})
    this.understood.replaceChildren()
    this.installed = ""
    this.kept.hidden = true
    this.update()
  }

  // --- what is pasted ----------------------------------------------------------------------------

  pasted(text) {
    if (!text.trim()) return this.understood.replaceChildren()
    const found = read(this.data, text)
    const said = this.sentences(found)
    this.understood.replaceChildren(...said.map(sentence => make("p", {}, ...[sentence].flat())))
    if (found.kind === "smi" || found.kind === "collect_env") this.take(found)
    return undefined
  }

  take(found) {
    const system = found.system && found.system in this.data.systems ? found.system : ""
    if (!system && !found.driver && !found.gpus.length && !found.none) return
    const gpus = found.gpus.filter(name => !(name in this.data.beside))
    const other = found.gpus.find(name => name in this.data.beside)
    const maker = gpus.length ? "nvidia" : other ?? (found.none ? "none" : "nvidia")
    const keep = this.values()
    this.installed = found.installed ?? ""
    if (this.another(gpus, keep)) keep.python = ""
    this.put({
      system: system || keep.system, maker, gpu: gpus.join(", "), driver: found.driver ?? "",
      python: found.python ?? keep.python, glibc: found.glibc ?? "", macos: found.macos ?? "",
    })
    this.changed()
  }

  /** Whether these GPUs are not those of the form: then its Python is that of another machine. */
  another(gpus, {gpu}) {
    const [pasted, held] = [gpus, split(gpu)].map(names => names.map(name => listed(this.data, name)).join())
    return Boolean(pasted && held && pasted !== held)
  }

  /** What was read, in sentences, which are texts or lists of texts and elements. */
  sentences(found) {
    const {say} = this
    const problem = found.problem ?? {"": "garbage", nvcc: "nvcc"}[found.kind]
    const said = problem ? [say(`planner.problems.${problem}`)] : []
    const parts = this.parts(found)
    if (parts.length) {
      const [before, after] = say("planner.understood", {parts: "\n"}).split("\n")
      const between = say("lists.clauses_comma")
      said.push([before, ...parts.flatMap((part, at) => at ? [between, part] : [part]), after])
      if (!found.system) said.push(say("planner.unknown_system"))
      if (!found.gpus.length && !found.none) said.push(say("planner.unknown_gpu"))
      if (found.cuda) said.push(say("planner.cuda_note", {cuda: found.cuda}))
      if (found.mig) said.push(say("planner.mig_note"))
      if (found.jetson) said.push(say("planner.jetson_note"))
    }
    if (found.cut) said.push(say("planner.cut"))
    return said
  }

  /** What was read, each part a button that corrects it, where the form has a field for it. */
  parts(found) {
    const {say} = this
    const made = []
    if (found.system) made.push(this.part("system", say(`planner.systems.${found.system}`)))
    if (found.gpus.length) made.push(this.part("gpu", found.gpus.map(name => this.named(name)).join(say("lists.things_comma"))))
    if (found.none) made.push(say("planner.parts.no_gpu"))
    for (const name of ["driver", "python", "glibc", "macos"])
      if (found[name]) made.push(this.part(name, say(`planner.parts.${name}`, {version: found[name]})))
    if (found.installed) made.push(say("planner.parts.installed", {version: found.installed}))
    if (found.mig) made.push(say("planner.parts.mig"))
    return made
  }

  /** A part of what was read: pressed, it becomes the field itself, and the answer follows. */
  part(name, text) {
    const field = this.fields[name]
    const button = make("button", {type: "button", "aria-label": this.say("planner.correct", {part: text})}, text)
    button.addEventListener("click", () => {
      const here = field.cloneNode(true)
      here.removeAttribute("aria-describedby")
      Object.assign(here, {id: "", value: field.value, ariaLabel: text})
      here.addEventListener("input", event => {
        event.stopPropagation() // it is no field of the form
        field.value = here.value
        this.changed()
      })
      button.replaceWith(here)
      here.focus()
    })
    return button
  }

  named(name) {
    const {say, data} = this
    if (name in data.beside) return say(`planner.makers.${name}`)
    let capability
    try {
      ({capability} = gpuOf(data, name))
    } catch {
      return say("planner.parts.unknown_gpu", {name})
    }
    return say("planner.parts.gpu", {name, capability})
  }

  /** On a phone the answer stands below: a line says so, and moves there. */
  leading() {
    const button = make("button", {type: "button", className: "md-button"}, this.say("planner.below"))
    button.addEventListener("click", () => {
      this.answered.scrollIntoView()
      this.answered.focus({preventScroll: true})
    })
    return make("p", {className: "tp-plan__below", hidden: true}, button)
  }

  // --- the answer --------------------------------------------------------------------------------

  /** Answer what the form holds; gives its query. */
  update() {
    const values = this.values()
    this.show(values)
    const query = toAddress(this.data, values)
    if (query !== location.search) history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`)
    for (const link of document.querySelectorAll("a[data-tp-language]")) link.search = query
    try {
      this.display(values)
    } catch (error) {
      if (!(error instanceof Unclear)) throw error
      this.tell(sayNote(this.say, error.note))
    }
    return query
  }

  /** Show the fields that the system and the GPU ask for, and no others. */
  show({system, maker}) {
    const mac = system.startsWith("macos")
    const asked = {
      gpu: maker === "nvidia", driver: maker === "nvidia" && !mac, macos: mac,
      glibc: system.startsWith("linux") || system === "wsl2",
    }
    for (const [name, shown] of Object.entries(asked)) this.fields[name].parentElement.hidden = !shown
  }

  tell(sentence) {
    this.below.hidden = true
    this.summary.textContent = sentence
    this.result.replaceChildren()
  }

  display(values) {
    const {say, data} = this
    if (!values.system) return this.tell(say("planner.need_system"))
    const gpus = values.maker === "nvidia" ? split(values.gpu) : values.maker === "none" ? [] : [values.maker]
    const cpu = values.wish === "cpu"
    if (values.maker === "nvidia" && !gpus.length && !cpu && !values.system.startsWith("macos"))
      return this.tell(say("planner.need_gpu"))
    const driver = values.maker === "nvidia" && !values.system.startsWith("macos") ? values.driver : ""
    const machine = readMachine(data, {...values, driver, gpus, cpu, torch: cpu ? "" : values.wish})
    if (machine.torch && !data.older[machine.torch]) return this.fetched(machine.torch)
    const made = this.decide(machine)
    if (!made) return this.tell(say("planner.apart"))
    this.below.hidden = false
    this.summary.textContent = this.shown.headline(made)
    return this.result.replaceChildren(...this.shown.elements(machine, made, this.installed))
  }

  /** Show the answer once the data of an older release is here; until then the last one stays.
   *  Nothing, where the reader has left the page or wishes another release by then. */
  async fetched(release) {
    const shown = await load(`${release}.json`, import.meta.url).then(own => {
      add(this.data, release, own)
      return () => this.update()
    }, () => () => this.tell(this.say("planner.loading_failed")))
    if (this.place.isConnected && this.fields.wish.value === release) shown()
  }

  /** The plan; nothing for GPUs that the data has no answer for. */
  decide(machine) {
    try {
      return answer(this.data, machine)
    } catch (error) {
      if (error instanceof Apart) return null
      throw error
    }
  }
}
