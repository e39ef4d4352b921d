// The reading worker looks for its inside beside the code that starts it, and that is this program.
import "@monazite/operations/worker-thread";
