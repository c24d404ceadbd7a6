import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The house style: what a reader of src/README.md expects and a machine can check. */
const style = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }, { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
  'max-depth': ['error', 3],
  'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
  'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
  'max-params': ['error', 4],
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.work/**'] },
  { files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'], extends: [...tseslint.configs.recommended] },
  { files: ['src/**/*.{ts,tsx}'], rules: style },
  { files: ['src/hosts/excel/**/*.ts'], plugins: { 'office-addins': officeAddins }, rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])) },
);
