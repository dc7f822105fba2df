// Asks the search of the site: the folder of a built language as argument, one JSON text a line of
// standard input, one answer a line of standard output. Also cuts texts into words.

import {readFileSync} from "node:fs"
import {createInterface} from "node:readline"
import {pathToFileURL} from "node:url"
import {gzipSync} from "node:zlib"

const [folder] = process.argv.slice(2)
const module = name => import(pathToFileURL(`${folder}/assets/search/${name}`))
const {Search} = await module("ranking.js")
const {answersFor} = await module("answers.js")
const {isHan, pairs, pieces, runs, whole} = await module("words.js")
let read = []
const get = async name => {
  const text = readFileSync(`${folder}/search/${name}`)
  read.push([name, gzipSync(text).length])
  return JSON.parse(text)
}
const failures = async () => JSON.parse(readFileSync(`${folder}/assets/explain/failures.json`))
let search = new Search(get)

for await (const line of createInterface({input: process.stdin})) {
  const {find, cut, anew} = JSON.parse(line)
  if (cut !== undefined) {
    console.log(JSON.stringify(runs(cut).flatMap(run => isHan(run) ? pairs(run) : [whole(run), ...pieces(run).filter(one => one !== whole(run))])))
    continue
  }
  if (anew) search = new Search(get)
  read = []
  const found = await search.find(find)
  const answers = await answersFor(search.index, find, failures)
  console.log(JSON.stringify({...found, answers, read}))
}
