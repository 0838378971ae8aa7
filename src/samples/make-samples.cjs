"use strict";
// Makes the workbooks of sample-data/. Needs Node 20 with exceljs (found through NODE_PATH or node_modules) and LibreOffice:
//   node src/samples/make-samples.cjs
// POI is not used on purpose: the program reads with POI, and a file must not come from the library that reads it.

const path = require("node:path");
const { writeBengbuPlan, writeHeyuanActuals } = require("./with-exceljs.cjs");
const { writeHeyuanPlan, writeBengbuActuals } = require("./with-libreoffice.cjs");

async function main() {
  const folder = path.join(__dirname, "..", "..", "sample-data");
  await writeBengbuPlan(folder);
  await writeHeyuanActuals(folder);
  writeHeyuanPlan(folder);
  writeBengbuActuals(folder);
}

main();
