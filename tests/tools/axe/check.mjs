// Opens HTML reports in a headless Chromium, in light and dark, wide and narrow, and lets axe-core look at each.
// Prints every violation and ends with 1 where there is one. See README.md.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const schemes = ["light", "dark"];
const windows = [
  { name: "wide", width: 1280, height: 900 },
  { name: "narrow", width: 320, height: 640 }, // 400 % zoom of a usual window
];

function described(violation) {
  const places = violation.nodes.slice(0, 5).map((node) => `    ${node.target.join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`);
  return [`  ${violation.id} (${violation.impact}), ${violation.nodes.length} places: ${violation.help}`, ...places].join("\n");
}

async function faultsOf(page, file) {
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  if (passes.length < 10) return ["  axe-core looked at next to nothing"];
  const faults = violations.map(described);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  if (isWide) faults.push("  the page scrolls sideways; only its tables may");
  return faults;
}

const files = process.argv.slice(2);
const missing = files.filter((file) => !existsSync(file));
if (files.length === 0 || missing.length > 0) {
  console.error(files.length === 0 ? "Say which HTML files to check." : `Not found: ${missing.join(", ")}`);
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--allow-file-access-from-files"],
});
let count = 0;
for (const colorScheme of schemes) {
  for (const { name, ...viewport } of windows) {
    // A report forbids all scripts; axe-core is one.
    const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
    const page = await context.newPage();
    for (const file of files) {
      const faults = await faultsOf(page, file);
      count += faults.length;
      if (faults.length > 0) console.log([`${file}, ${colorScheme}, ${name}:`, ...faults].join("\n"));
    }
    await context.close();
  }
}
await browser.close();
console.log(`${files.length} files, ${schemes.length * windows.length} times each: ${count === 0 ? "no violations" : `${count} violations`}`);
process.exit(count === 0 ? 0 : 1);
