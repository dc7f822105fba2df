// Runs machine.js for tests/test_my_machine.py: the folder of the scripts, and the page's sentences by
// language, as arguments; one question a line of standard input, one answer a line of standard output.

import {readFileSync} from "node:fs"
import {createInterface} from "node:readline"
import {runInThisContext} from "node:vm"

const [folder, said] = process.argv.slice(2)

/** As a browser has it, or, where it `refuses`, as a private window does. */
class Storage {
  constructor() {
    this.items = new Map()
    this.refuses = false
  }

  getItem(key) {
    if (this.refuses) throw new Error("refused")
    return this.items.get(key) ?? null
  }

  setItem(key, value) {
    if (this.refuses) throw new Error("refused")
    this.items.set(key, value)
  }

  removeItem(key) {
    this.items.delete(key)
  }
}

// The page before its header is there: the script is in the head.
const page = {
  window: globalThis,
  location: {search: "", hash: ""},
  localStorage: new Storage(),
  sessionStorage: new Storage(),
  document: {documentElement: {dataset: {}}, addEventListener() {}, dispatchEvent() {}, querySelector: () => null},
}
for (const [name, value] of Object.entries(page))
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true})

/** The script as it starts on a page with this address. */
function start(search = "") {
  page.location.search = search
  const text = readFileSync(`${folder}/machine.js`, "utf8").replace("const machine =", "globalThis.machine =")
  runInThisContext(text, {filename: "machine.js"})
}

runInThisContext(readFileSync(`${folder}/sentences.js`, "utf8"))
const SAYING = Object.entries(JSON.parse(said)).map(([, texts]) => sentences.from(texts))
start()

const QUESTIONS = {
  read: query => machine.read(query),
  words: query => SAYING.map(say => machine.words(say, machine.read(query))),
  choose: ([tabs, open, query]) => machine.choose(tabs, open, machine.read(query).families),
  // What is kept and which family the page follows, after each step.
  visit: steps => {
    page.localStorage = globalThis.localStorage = new Storage()
    page.sessionStorage = globalThis.sessionStorage = new Storage()
    return steps.map(([step, given]) => {
      if (step === "open") start(given)
      else if (step === "refuse") localStorage.refuses = sessionStorage.refuses = true
      else if (step === "lies") localStorage.items.set("torchproof.machine", given)
      else machine[step](given)
      return [machine.kept(), page.document.documentElement.dataset.tpSystem ?? ""]
    })
  },
}

for await (const line of createInterface({input: process.stdin})) {
  const [question, asked] = JSON.parse(line)
  console.log(JSON.stringify(QUESTIONS[question](asked)))
}
