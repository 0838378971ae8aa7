"use strict";
// The two workbooks that LibreOffice writes: a flat OpenDocument sheet is made here, LibreOffice saves it as .xlsx or .xls.

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { execFileSync } = require("node:child_process");
const { heyuanPlan, bengbuActuals } = require("./layout.cjs");

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const paragraphs = (text) => text.split("\n").map((line) => `<text:p>${escape(line)}</text:p>`).join("");
const covered = (n) => (n > 0 ? `<table:covered-table-cell table:number-columns-repeated="${n}"/>` : "");
const hole = () => `<table:covered-table-cell table:style-name="cell"/>`;

function cell(value, style, spans = {}) {
  const across = spans.across ?? 1;
  const down = spans.down ?? 1;
  const merged = across > 1 || down > 1
    ? ` table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"` : "";
  const tail = covered(across - 1);
  if (value === null || value === "") {
    return `<table:table-cell table:style-name="${style}"${merged}/>${tail}`;
  }
  if (typeof value === "string") {
    return `<table:table-cell table:style-name="${style}" office:value-type="string"${merged}>${paragraphs(value)}</table:table-cell>${tail}`;
  }
  const number = typeof value === "number" ? value : value.p ?? value.n;
  const type = value.p === undefined ? "float" : "percentage";
  const shown = typeof value === "number" ? style : value.p === undefined ? "thousands" : "percent";
  return `<table:table-cell table:style-name="${shown}" office:value-type="${type}" office:value="${number}"${merged}/>${tail}`;
}

const row = (style, ...cells) => `<table:table-row table:style-name="${style}">${cells.join("")}</table:table-row>`;

function cellStyle(name, { font = "宋体", size = 11, bold = false, align = "center", framed = true, format = "" }) {
  return `<style:style style:name="${name}" style:family="table-cell"${format && ` style:data-style-name="${format}"`}>
    <style:table-cell-properties ${framed ? 'fo:border="0.5pt solid #000000"' : ""} style:vertical-align="middle" fo:wrap-option="wrap" style:text-align-source="fix"/>
    <style:paragraph-properties fo:text-align="${align}"/>
    <style:text-properties style:font-name="${font}" style:font-name-asian="${font}" fo:font-size="${size}pt" style:font-size-asian="${size}pt"
      fo:font-weight="${bold ? "bold" : "normal"}" style:font-weight-asian="${bold ? "bold" : "normal"}"/></style:style>`;
}

function document({ sheet, widths, rows, landscape }) {
  const page = landscape ? 'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"'
    : 'fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait"';
  const heights = { title: 1.3, line: 0.7, head: 0.8, body: 0.85, tall: 1.2, note: 4.0, short: 0.8 };
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="宋体" svg:font-family="宋体"/><style:font-face style:name="黑体" svg:font-family="黑体"/></office:font-face-decls>
<office:automatic-styles>
<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
${widths.map((w, i) => `<style:style style:name="co${i}" style:family="table-column"><style:table-column-properties style:column-width="${w}cm"/></style:style>`).join("\n")}
${Object.entries(heights).map(([n, h]) => `<style:style style:name="${n}" style:family="table-row"><style:table-row-properties style:row-height="${h}cm" style:use-optimal-row-height="false"/></style:style>`).join("\n")}
<style:style style:name="ta" style:family="table" style:master-page-name="page"/>
${cellStyle("title", { font: "黑体", size: 16, framed: false })}
${cellStyle("line", { size: 10, align: "start", framed: false })}
${cellStyle("right", { size: 10, align: "end", framed: false })}
${cellStyle("head", { bold: true })}
${cellStyle("cell", {})}
${cellStyle("name", { align: "start" })}
${cellStyle("thousands", { format: "N1" })}
${cellStyle("percent", { format: "N2" })}
${cellStyle("note", { size: 10, align: "start" })}
<style:page-layout style:name="pm"><style:page-layout-properties ${page} fo:margin-top="2cm" fo:margin-bottom="1.8cm" fo:margin-left="1.6cm" fo:margin-right="1.6cm" style:table-centering="horizontal" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="page" style:page-layout-name="pm"><style:header style:display="false"/><style:footer><text:p>第 <text:page-number>1</text:page-number> 页</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="${sheet}" table:style-name="ta">
${widths.map((w, i) => `<table:table-column table:style-name="co${i}"/>`).join("")}
${rows.join("\n")}
</table:table></office:spreadsheet></office:body></office:document>`;
}

function save(folder, name, format, xml) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "samples-"));
  const source = path.join(temporary, `${name}.fods`);
  fs.writeFileSync(source, xml);
  execFileSync("soffice", [`-env:UserInstallation=file://${temporary}/profile`, "--headless", "--convert-to", format, "--outdir", folder, source]);
  fs.rmSync(temporary, { recursive: true });
}

function writeHeyuanPlan(folder) {
  const merged = { down: 2 };
  const head = ["序号", "类别", "主要指标", "单位"].map((text) => cell(text, "head", merged));
  const rows = [
    row("title", cell(heyuanPlan.title, "title", { across: 7 })),
    row("head", ...head, cell("基础值", "head"), cell("规划值", "head"), cell("属性", "head", merged)),
    row("head", hole(), hole(), hole(), hole(), cell("2020年", "head"), cell("2025年", "head"), hole()),
  ];
  let number = 0;
  for (const [heading, lines] of heyuanPlan.groups) {
    lines.forEach(([name, unit, baseline, target], i) => {
      const group = i === 0 ? cell(heading, "cell", { down: lines.length }) : hole();
      rows.push(row(name.length > 18 ? "tall" : "body", cell(++number, "cell"), group, cell(name, "name"), cell(unit, "cell"),
        cell(baseline, "cell"), cell(target, "cell"), cell("预期性", "cell")));
    });
  }
  rows.push(row("note", cell(heyuanPlan.note, "note", { across: 7 })));
  const widths = [1.2, 2.4, 6.8, 1.9, 1.9, 1.9, 1.9];
  save(folder, "河源市“十四五”知识产权发展主要指标", "xlsx", document({ sheet: "主要指标", widths, rows, landscape: false }));
}

function writeBengbuActuals(folder) {
  const merged = { down: 2 };
  const rows = [
    row("title", cell(bengbuActuals.title, "title", { across: 7 })),
    row("line", cell("填报单位：（示例）", "line", { across: 3 }), cell("填报日期：2026年1月20日", "right", { across: 4 })),
    row("head", ...["序号", "指标名称", "计量单位"].map((text) => cell(text, "head", merged)), cell("实际完成值", "head", { across: 2 }),
      cell("2026年\n目标值", "head", merged), cell("备注", "head", merged)),
    row("head", hole(), hole(), hole(), cell("2024年", "head"), cell("2025年（初步）", "head"), hole(), hole()),
    ...bengbuActuals.rows.map(([name, unit, first, second, target, note], i) => row("body", cell(i + 1, "cell"), cell(name, "name"),
      cell(unit, "cell"), cell(first, "cell"), cell(second, "cell"), cell(target, "cell"), cell(note, "name"))),
    row("short", cell(bengbuActuals.note, "line", { across: 7 })),
    row("short", cell("填报人：", "line", { across: 2 }), cell("审核人：", "line", { across: 5 })),
  ];
  const widths = [1.3, 7.2, 2.2, 2.8, 3.4, 2.8, 4.4];
  save(folder, "蚌埠市2024—2025年主要指标完成情况（示例数据）", "xls:MS Excel 97", document({ sheet: "完成情况", widths, rows, landscape: true }));
}

module.exports = { writeHeyuanPlan, writeBengbuActuals };
