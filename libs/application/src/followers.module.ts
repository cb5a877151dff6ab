import { Inject, Module } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Followers } from './followers.ts';

/**
 * Starts the followers once the buses have their handlers: reactions that are owed since the last
 * run give commands at once. Nest starts global modules first and the others after them; the buses
 * are in a global module, so this one must not be global.
 */
@Module({})
export class FollowersModule implements OnApplicationBootstrap {
  constructor(@Inject(Followers) private readonly followers: Followers) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.followers.start();
  }
}
