import { type ArmRule } from "../arm-rule";

/** Everybody drew, and whoever had no id went where it was said, though nobody else did. */
export const formerArmRule: ArmRule = ({ fallback }) => ({ whole: -1, fallback });
