// What answers a query at once: the failure that a pasted line shows, the planner for a GPU.

import {gpuIn, looksPasted} from "./ranking.js"

/** {kind, title or gpu, address}, the best first; `failures` gives the data of the box, for a line
 *  that looks pasted alone. */
export async function answersFor(index, typed, failures) {
  const answers = []
  if (looksPasted(typed)) {
    const [{diagnose}, data] = await Promise.all([import("../explain/engine.js"), failures()])
    const [first] = diagnose(data, typed.slice(0, 20_000)).answers
    if (first && first.failure.tells !== "little")
      answers.push({kind: "failure", title: first.failure.title, address: addressOf(first.failure.page)})
  }
  const gpu = answers.length ? "" : gpuIn(index, typed)
  if (gpu) answers.push({kind: "gpu", gpu, address: `plan/?${new URLSearchParams({maker: "nvidia", gpu})}`})
  return answers
}

/** A page as the data names it -> its address below a language. */
function addressOf(page) {
  const [file, anchor] = page.split("#")
  const place = file.replace(/(^|\/)index\.md$/, "$1").replace(/\.(md|ipynb)$/, "/")
  return anchor ? `${place}#${anchor}` : place
}
