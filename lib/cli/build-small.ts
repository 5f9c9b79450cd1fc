import { join } from "node:path";
import { buildSmall } from "./build";
import { runProgram } from "./steps.mjs";

runProgram(() => buildSmall(join(import.meta.dirname, "../..")));
