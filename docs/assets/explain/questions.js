// The question whose answer tells most of the causes apart that a log leaves: the same as
// torchproof/failures/questions.py; tests/test_explain.py holds one to the other.

/** The row of the question to ask, of what `diagnose` found; undefined where no answer would tell two
 *  causes apart. `asked`: ids of those that were asked. */
export function nextQuestion(data, found, asked) {
  const causes = causesLeft(data, found)
  let best, most = 0
  for (const question of data.questions) {
    if (asked.includes(question.id) || (question.message && found.answers.length)) continue
    if (question.message) return question // it tells all apart
    const told = toldApart(question, causes, found)
    if (told > most) [best, most] = [question, told]
  }
  return best
}

/** The causes of the first message that one more sign would bring to the front; all that there are
 *  where nothing is known. */
function causesLeft(data, {answers}) {
  const [first] = answers
  if (!first) return data.causes
  if (first.sure || first.cause.harmless) return []
  return answers.filter(({cause, score}) => first.failure.causes.includes(cause.id)
    && score >= first.score - data.points.clue).map(({cause}) => cause)
}

/** How many pairs of causes an answer can tell apart: those of which it can show other signs. */
function toldApart(question, causes, found) {
  const alike = new Map()
  for (const cause of causes) {
    const signs = settled(question, cause, found)
    alike.set(signs, (alike.get(signs) ?? 0) + 1)
  }
  const pairs = count => count * (count - 1) / 2
  return [...alike.values()].reduce((left, count) => left - pairs(count), pairs(causes.length))
}

/** The clues of a cause that an answer can show and the log does not say yet, as one text. */
function settled(question, cause, {log, said}) {
  const shows = clue => typeof clue[0] === "string"
    ? question.shows.includes(clue[1]) && !log.flat.includes(clue[1])
    : clue.some(([name]) => question.facts.includes(name) && !said.has(name))
  return ["for", "proves", "against"].flatMap(kind => cause[kind].filter(shows)
    .map(clue => kind + JSON.stringify(clue))).sort().join("\n")
}
