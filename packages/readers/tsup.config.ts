import { library } from "@monazite/tsup-config";

export default library();
