import { beforeEach, describe, expect, it } from "vitest";
import { makeAnswers, type Answers, type Question } from "./answers";
import { err, ok, type Result } from "@/lib/std/result";

type Reply = Result<string, string>;

/** A server that answers when the test says so, and a clock that the test moves. */
let now = 0;
let waiting: { readonly until: number; readonly go: () => void }[] = [];
let asked: { readonly what: string; readonly reply: (reply: Reply) => void }[] = [];
let answers: Answers;

beforeEach(() => {
  now = 0;
  waiting = [];
  asked = [];
  answers = makeAnswers({ now: () => now, wait: (ms) => new Promise((go) => waiting.push({ until: now + ms, go })) });
});

const question = (name: readonly string[], tryAgain = true): Question<string> => ({
  name,
  ask: () => new Promise((reply) => asked.push({ what: name.join("/"), reply })),
  freshMs: 15,
  tryAgain,
});

const campaigns = ["northbound", "campaigns"];
const shown = (name: readonly string[] = campaigns) => answers.all().get(name.join("\n"));
const askedFor = () => asked.map(({ what }) => what);

async function reply(index: number, answer: Reply): Promise<void> {
  asked[index]?.reply(answer);
  await settled();
}

async function pass(ms: number): Promise<void> {
  now += ms;
  const due = waiting.filter(({ until }) => until <= now);
  waiting = waiting.filter(({ until }) => until > now);
  due.forEach(({ go }) => go());
  await settled();
}

const settled = () => new Promise((go) => setImmediate(go));

describe("answers of the server, kept by the page", () => {
  it("asks once for all who show the same", async () => {
    answers.show(question(campaigns));
    answers.show(question(campaigns));
    expect(askedFor()).toEqual(["northbound/campaigns"]);
    expect(shown()).toEqual({ asking: true, failed: false });
    await reply(0, ok("one"));
    expect(shown()).toEqual({ value: "one", asking: false, failed: false });
  });

  it("does not ask for what the page came with until it is old, and then shows the old meanwhile", async () => {
    answers.show(question(campaigns), "came with the page");
    await pass(14);
    answers.refresh();
    expect(asked).toEqual([]);
    await pass(1);
    answers.refresh();
    expect(askedFor()).toHaveLength(1);
    expect(shown()).toMatchObject({ value: "came with the page", asking: true });
  });

  it("goes on with what is known rather than with what a page came with", async () => {
    const leave = answers.show(question(campaigns), "first");
    leave();
    answers.show(question(campaigns), "second");
    expect(shown()?.value).toBe("first");
  });

  it("asks again at once for what has changed and is shown, and for the rest when it is shown", async () => {
    answers.show(question(campaigns), "old");
    answers.show(question(["northbound", "campaigns-of-others"]), "other");
    const leave = answers.show(question([...campaigns, "commands"]), "old");
    leave();
    answers.outdate(campaigns);
    expect(askedFor()).toEqual(["northbound/campaigns"]);
    answers.show(question([...campaigns, "commands"]));
    expect(askedFor()).toEqual(["northbound/campaigns", "northbound/campaigns/commands"]);
  });

  it("lets the newest request win, whatever order answers come in", async () => {
    answers.show(question(campaigns), "old");
    answers.outdate(campaigns);
    answers.outdate(campaigns);
    await reply(1, ok("after both"));
    await reply(0, ok("after the first"));
    expect(shown()).toEqual({ value: "after both", asking: false, failed: false });
  });

  it("does not take an answer for true that was on its way when things changed and nobody looked", async () => {
    const leave = answers.show(question(campaigns));
    leave();
    answers.outdate(campaigns);
    await reply(0, ok("before"));
    expect(shown()).toEqual({ asking: false, failed: false });
    answers.show(question(campaigns));
    expect(askedFor()).toHaveLength(2);
  });

  it("keeps what is set by hand from a request that began before", async () => {
    answers.show(question(campaigns), "old");
    answers.outdate(campaigns);
    answers.set(campaigns, "moved");
    await reply(0, ok("before the move"));
    expect(shown()).toEqual({ value: "moved", asking: false, failed: false });
  });

  it("tries a failure once more after a second, and then leaves what is there", async () => {
    answers.show(question(campaigns), "old");
    answers.outdate(campaigns);
    await reply(0, err("offline"));
    expect(askedFor()).toHaveLength(1);
    await pass(1000);
    expect(askedFor()).toHaveLength(2);
    await reply(1, err("offline"));
    expect(shown()).toEqual({ value: "old", asking: false, failed: true });
  });

  it("asks again for what failed when somebody is back", async () => {
    answers.show(question(campaigns, false));
    await reply(0, err("offline"));
    expect(shown()).toEqual({ asking: false, failed: true });
    answers.refresh();
    await reply(1, ok("here"));
    expect(shown()).toEqual({ value: "here", asking: false, failed: false });
  });

  it("keeps the same object where an answer says the same", async () => {
    const list = { name: campaigns, ask: () => Promise.resolve(ok(["a"])), freshMs: 15, tryAgain: false };
    answers.show(list);
    await settled();
    const before = shown()?.value;
    answers.outdate(campaigns);
    await settled();
    expect(shown()?.value).toBe(before);
  });

  it("forgets what nobody has shown for five minutes, and nothing that somebody shows again", async () => {
    answers.show(question(campaigns), "left")();
    await pass(200_000);
    const leave = answers.show(question(campaigns));
    await reply(0, ok("anew"));
    await pass(100_000);
    expect(shown()?.value).toBe("anew");
    leave();
    await pass(300_000);
    expect(shown()).toBeUndefined();
  });

  it("forgets what was answered, or was found to have changed, after nobody showed it any more", async () => {
    answers.show(question(campaigns))();
    await reply(0, ok("late"));
    answers.show(question(["northbound", "uses"]), "left")();
    answers.outdate(["northbound", "uses"]);
    await pass(300_000);
    expect(shown()).toBeUndefined();
    expect(shown(["northbound", "uses"])).toBeUndefined();
  });

  it("counts the five minutes from when it was shown last", async () => {
    answers.show(question(campaigns), "left")();
    await pass(10);
    answers.show(question(campaigns))();
    await pass(299_995);
    expect(shown()?.value).toBe("left");
    await pass(5);
    expect(shown()).toBeUndefined();
  });

  it("tells those who listen, until they leave", () => {
    let told = 0;
    const leave = answers.onChange(() => (told += 1));
    answers.set(campaigns, "one");
    leave();
    answers.set(campaigns, "two");
    expect(told).toBe(1);
  });
});
