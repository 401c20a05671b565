// The saves: one after another, in the order of the keys.  A failed one stops those behind it until
// somebody says "again", or gives that one up; nothing is thrown away unseen and nothing overtakes.

export class Queue {
  #jobs = [];
  #running = false;
  #failed = null;

  constructor(onChange) {
    this.onChange = onChange;
  }

  get waiting() {
    return this.#jobs.length;
  }

  get failure() {
    return this.#failed;
  }

  // job: async function that saves; done: what to do with its answer; dropped: when it is given up
  add(job, done = () => {}, dropped = () => {}) {
    this.#jobs.push({ job, done, dropped });
    this.onChange();
    this.#run();
  }

  again() {
    this.#failed = null;
    this.onChange();
    this.#run();
  }

  // Give up the one that failed, and go on with the next.
  skip() {
    if (!this.#failed) return;
    this.#jobs.shift().dropped();
    this.again();
  }

  async #run() {
    if (this.#running || this.#failed) return;
    this.#running = true;
    while (this.#jobs.length) {
      const { job, done } = this.#jobs[0];
      let result;
      try {
        result = await job();
      } catch (error) {
        this.#failed = error;
        break;
      }
      this.#jobs.shift();
      done(result);
      this.onChange();
    }
    this.#running = false;
    this.onChange();
  }
}
