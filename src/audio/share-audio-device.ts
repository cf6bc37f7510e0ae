import { type AudioDevice, type AudioListener, createAudioDevice } from './audio-device.ts';

/** Gives a player access to the audio device. */
export type HoldDevice = (listener: AudioListener) => AudioDevice;

/**
 * Shares one audio device among several players. Each is notified of every change; the device is released when all of
 * them have released it.
 */
export function shareAudioDevice(): HoldDevice {
  const listeners: AudioListener[] = [];
  const awake = new Set<AudioListener>();
  const device = createAudioDevice({
    onChange: () => {
      for (const { onChange } of listeners) onChange();
    },
    onBlocked: () => {
      for (const { onBlocked } of listeners) onBlocked();
    },
  });
  return (listener) => {
    listeners.push(listener);
    return {
      ...device,
      wake(reason) {
        awake.add(listener);
        device.wake(reason);
      },
      release() {
        awake.delete(listener);
        if (awake.size === 0) device.release();
      },
    };
  };
}
