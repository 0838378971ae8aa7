"use strict";
// The two workbooks that are written with exceljs.

const path = require("node:path");
const ExcelJS = require("exceljs");
const { bengbuPlan, heyuanPlan, heyuanActuals } = require("./layout.cjs");

const thin = { style: "thin", color: { argb: "FF000000" } };
const border = { top: thin, left: thin, bottom: thin, right: thin };
const song = (size, bold = false) => ({ name: "宋体", size, bold });
const hei = (size) => ({ name: "黑体", size });
const centre = { horizontal: "center", vertical: "middle", wrapText: true };
const left = { horizontal: "left", vertical: "middle", wrapText: true };

function newBook() {
  const book = new ExcelJS.Workbook();
  book.creator = "Yardstick samples";
  book.created = book.modified = new Date(Date.UTC(2026, 0, 1));
  return book;
}

function page(sheet, orientation) {
  sheet.pageSetup = {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.7, right: 0.7, top: 0.9, bottom: 0.8, header: 0.4, footer: 0.4 },
  };
  sheet.headerFooter.oddFooter = "&C第 &P 页，共 &N 页";
}

function put(cell, value, style) {
  if (value !== null && typeof value === "object") {
    cell.value = value.p ?? value.n;
    cell.numFmt = value.p === undefined ? "#,##0" : "0.0%";
  } else {
    cell.value = value;
  }
  Object.assign(cell, { border, font: song(11), alignment: centre, ...style });
}

function band(sheet, range, text, style, height) {
  sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(":")[0]);
  cell.value = text;
  Object.assign(cell, style);
  sheet.getRow(cell.row).height = height;
}

async function writeBengbuPlan(folder) {
  const book = newBook();
  const sheet = book.addWorksheet("专栏1", { views: [{ state: "frozen", ySplit: 3 }] });
  page(sheet, "portrait");
  sheet.columns = [{ width: 34 }, { width: 13 }, { width: 13 }, { width: 13 }, { width: 13 }];
  band(sheet, "A1:E1", bengbuPlan.title[0], { font: hei(14), alignment: centre }, 40);
  band(sheet, "A2:E2", bengbuPlan.title[1], { font: hei(12), alignment: centre }, 26);
  bengbuPlan.head.forEach((text, i) => put(sheet.getCell(3, i + 1), text, { font: song(11, true) }));
  sheet.getRow(3).height = 24;
  bengbuPlan.rows.forEach((row, r) => {
    row.forEach((text, i) => put(sheet.getCell(r + 4, i + 1), text, i === 0 ? { alignment: left } : {}));
    sheet.getRow(r + 4).height = 24;
  });
  await book.xlsx.writeFile(path.join(folder, "蚌埠市知识产权强市建设主要预期性指标.xlsx"));
}

async function writeHeyuanActuals(folder) {
  const book = newBook();
  const sheet = book.addWorksheet("完成情况", { views: [{ state: "frozen", xSplit: 3, ySplit: 2 }] });
  page(sheet, "landscape");
  [6, 13, 40, 10, 11, 11, 11, 11, 11, 11].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  band(sheet, "A1:J1", heyuanActuals.title, { font: hei(16), alignment: centre }, 40);
  heyuanActuals.head.forEach((text, i) => put(sheet.getCell(2, i + 1), text, { font: song(11, true) }));
  sheet.getRow(2).height = 36;
  let number = 0;
  for (const [heading, rows] of heyuanPlan.groups) {
    const first = number + 3;
    for (const [name, unit, baseline, target] of rows) {
      const row = number + 3;
      const cells = [number + 1, heading, name, unit, baseline, ...heyuanActuals.values[number], target];
      cells.forEach((value, i) => put(sheet.getCell(row, i + 1), value, i === 2 ? { alignment: left } : {}));
      sheet.getRow(row).height = name.length > 18 ? 32 : 22;
      number++;
    }
    sheet.mergeCells(first, 2, number + 2, 2);
  }
  band(sheet, `A${number + 3}:J${number + 3}`, heyuanActuals.note, { font: song(10), alignment: left }, 24);
  await book.xlsx.writeFile(path.join(folder, "河源市2021—2024年主要指标完成情况（示例数据）.xlsx"));
}

module.exports = { writeBengbuPlan, writeHeyuanActuals };
