// What our scripts say to a reader: the sentences of sentences/<code>.yml, in the language of the
// page. torchproof/site/sentences.py says which of them each script gets. The first script: the
// others say what they say by it.

const sentences = (() => {
  /** A function of a key and of values by name: the text of the key, with the values in its braces. */
  const from = texts => (key, values = {}) => {
    if (!Object.hasOwn(texts, key)) throw new Error(`no sentence ${key}`)
    return texts[key].replace(/\{(\w+)(!r)?\}/g, (_, name, quoted) => {
      if (!Object.hasOwn(values, name)) throw new Error(`${key}: no value for ${name}`)
      return quoted ? `'${values[name]}'` : values[name]
    })
  }

  /** The same of the few sentences that stand in the head of every page. */
  const ofPage = () => from(JSON.parse(document.getElementById("tp-sentences").textContent))

  return {from, ofPage}
})()
