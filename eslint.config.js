export { default } from "@monazite/eslint-config";
