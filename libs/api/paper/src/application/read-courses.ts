import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { type GoalEntity, RehabActivityRepository, RehabCourseRepository } from '@samplan/api/plans';
import type { PaperCourse } from '../domain/plan-on-paper';

/** Courses of rehabilitation the reader sees, the first to begin first, with what is trained in each. */
@Injectable()
export class ReadCourses {
  constructor(
    private readonly courses: RehabCourseRepository,
    private readonly activities: RehabActivityRepository,
  ) {}

  async of(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
    goals: readonly GoalEntity[],
  ): Promise<PaperCourse[]> {
    const [courses, activities] = await Promise.all([
      this.courses.ofCollaboration(ctx, scope, collaborationId),
      this.activities.ofCollaboration(ctx, scope, collaborationId),
    ]);
    return courses
      .map(({ id, goalId, purpose, fromDate, untilDate, intensity }) => ({
        purpose,
        fromDate,
        untilDate,
        intensity,
        goal: goals.find((goal) => goal.id === goalId)?.title ?? null,
        activities: activities.filter(({ courseId }) => courseId === id),
      }))
      .sort((one, other) => (one.fromDate < other.fromDate ? -1 : 1));
  }
}
