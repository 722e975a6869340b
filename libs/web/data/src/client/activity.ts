/** When the person last did something the server heard of; the session's idle time counts from there. */
class Activity {
  private at = Date.now();

  get lastAt(): number {
    return this.at;
  }

  note(): void {
    this.at = Date.now();
  }
}

export const activity = new Activity();
