// Judge: ajv 2020 in strict mode. Reads {"schema": path, "files": [path]} from standard input and
// writes {path: null | first problem}. A schema that strict mode refuses makes every file a problem.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const { schema, files } = JSON.parse(readFileSync(0, "utf8"));

const ajv = new Ajv2020({ strict: true, allErrors: true });
// Our schemas carry annotations under names of our own (`x-…`), which strict mode wants announced.
for (const name of new Set(JSON.stringify(read(schema)).match(/"x-[A-Za-z-]+"(?=:)/g) ?? [])) {
  ajv.addKeyword({ keyword: JSON.parse(name), schemaType: ["string", "object", "array", "boolean", "number"] });
}
addFormats(ajv);
const validate = ajv.compile(read(schema));

const verdicts = {};
for (const file of files) {
  const problem = validate(read(file)) ? null : validate.errors[0];
  verdicts[file] = problem && `${problem.instancePath || "/"} ${problem.message}`;
}
console.log(JSON.stringify(verdicts));
