import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { MINIFIED, transformersFor } from './build/shipped.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
/** Where the add-in lives once published; set ADDIN_URL when building for your own server. */
const PUBLISHED = process.env.ADDIN_URL ?? 'https://localhost:3000/';
const DEVELOPMENT = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What a page needs of the library, and no more (its package is 86 MB); copied as it is, never minimised again. */
const OFFICE_FILES = ['office.js', 'o15apptofilemappingtable.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'en-us/office_strings.js'];

/** Certificates made by `npm run certificates`; without them the server makes a throw-away pair. */
function certificates() {
  const file = (name) => path.join(os.homedir(), '.office-addin-dev-certs', name);
  if (!fs.existsSync(file('localhost.key'))) return {};
  return { ca: fs.readFileSync(file('ca.crt')), key: fs.readFileSync(file('localhost.key')), cert: fs.readFileSync(file('localhost.crt')) };
}

/** The samples by their first line that is not a heading ("Outlet: ..."), for the workbench's list. */
function sampleList() {
  const folder = path.join(root, 'assets/samples');
  return JSON.stringify(fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => ({ file, title: fs.readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/).find((line) => line.trim() !== '' && !/^\w+: /.test(line)) ?? file })));
}

/** Only the local build has the workbench: it is no part of the add-in. */
const WORKBENCH_FILES = [
  { from: 'src/workbench/page/workbench.css', to: 'workbench.css' },
  { from: 'assets/samples/*.txt', to: 'samples/[name][ext]' },
  { from: 'assets/samples/*.txt', to: 'samples/index.json', toType: 'file', transformAll: sampleList },
];
const workbenchPages = [
  new HtmlWebpackPlugin({ filename: 'workbench.html', template: './src/workbench/page/workbench.html', chunks: ['workbench'] }),
  new HtmlWebpackPlugin({ filename: 'workbench-pane.html', template: './src/taskpane/taskpane.html', chunks: ['taskpane'], officeJs: 'office/office.js', doorJs: 'external.js' }),
];

/** `--env local` makes a build that asks no other host for anything; the production build asks Microsoft's for office.js alone. */
export default (env, argv) => {
  const local = env.local === true;
  const development = argv.mode === 'development';
  return {
    context: root,
    // The sources call .at() and .findLast(), which no engine without the syntax of ES2021 knows; an older target would only spell ?. and ?? out, a twentieth of the reader.
    target: ['web', 'es2021'],
    devtool: development ? 'source-map' : false,
    entry: { taskpane: './src/taskpane/index.tsx', ...(local ? { workbench: './src/workbench/page/workbench.ts', external: './src/workbench/page/external.ts' } : {}) },
    output: { path: path.join(root, 'dist', local ? 'local' : 'addin'), filename: ({ chunk }) => (development || chunk?.name === 'external' ? '[name].js' : '[name].[contenthash:8].js'), clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    module: { rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, getCustomTransformers: transformersFor, configFile: path.join(root, 'src/tsconfig.browser.json'), compilerOptions: { noEmit: false, allowImportingTsExtensions: false, rewriteRelativeImportExtensions: true, target: 'ES2021' } } } },
      { test: /[\\/]lexicon[\\/]en[\\/]\w+\.json$/, use: path.join(root, 'build/packLexicon.cjs') },
      { test: /[\\/]build[\\/]sets\.js$/, use: path.join(root, 'build/setsModule.cjs') },
    ] },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'taskpane.html', template: './src/taskpane/taskpane.html', chunks: ['taskpane'], officeJs: local ? 'office/office.js' : OFFICE_JS }),
      ...(local ? workbenchPages : []),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'node_modules/@uifabric/icons/fonts/*.woff', to: 'assets/fonts/[name][ext]' },
          { from: 'assets/samples/*.txt', to: 'assets/samples/[name][ext]', info: { minimized: true } },
          { from: 'manifest.xml', to: 'manifest.xml', transform: (bytes) => bytes.toString().replaceAll(DEVELOPMENT, PUBLISHED) },
          ...(local ? WORKBENCH_FILES : []),
          ...(local ? OFFICE_FILES.map((file) => ({ from: `node_modules/@microsoft/office-js/dist/${file}`, to: `office/${file}`, info: { minimized: true } })) : []),
        ],
      }),
    ],
    // `npm start` serves this machine alone: it leaves the minimiser out (`--env quick`), which takes most of the time.
    optimization: { minimize: env.quick === true ? false : { javascript: MINIFIED } },
    performance: { maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
    devServer: { port: 3000, headers: { 'Access-Control-Allow-Origin': '*' }, server: { type: 'https', options: certificates() } },
  };
};
