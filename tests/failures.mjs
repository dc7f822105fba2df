// Reads [[expression, text], ...] from a file and prints what RegExp makes of each: the place of the
// first match, or -1, or the message of a refusal.
import { readFileSync } from "node:fs";

const rows = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const found = rows.map(([expression, text]) => {
  try {
    return text.search(new RegExp(expression));
  } catch (error) {
    return String(error);
  }
});
process.stdout.write(JSON.stringify(found));
