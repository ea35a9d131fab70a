// What a third party would load: notes the name it was asked for by.
(globalThis.ran ??= []).push(new URLSearchParams((globalThis.document?.currentScript?.src ?? '').split('?')[1]).get('name') ?? 'module');
