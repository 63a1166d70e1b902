import Papa from 'papaparse'

// What a spreadsheet may take for a formula, also behind spaces and in full width. The library's own rule passes over texts of several lines.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/

/**
 * Rows as the text of a CSV file (RFC 4180): UTF-8 with a byte-order mark, by which spreadsheets know it; whatever begins like a formula
 * has an apostrophe before it.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA },
  )}\r\n`
}
