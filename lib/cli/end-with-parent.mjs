// Loaded into a program before its own code: ends it when its parent is gone, however that went, since then the channel between them breaks.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
