<?php
// Answers with what PHP made of a request. Arrays are written as objects, so that PHP's keys are seen as they are.
declare(strict_types=1);

$raw = file_get_contents('php://input');
$files = [];
$note = function (string $path, $names, $places, $errors) use (&$note, &$files): void {
    if (is_array($names)) {
        foreach ($names as $key => $name) {
            $note("{$path}[{$key}]", $name, $places[$key], $errors[$key]);
        }
        return;
    }
    $stored = $errors === UPLOAD_ERR_OK;
    $files[] = [
        'path' => $path,
        'name' => $names,
        'error' => $errors,
        'size' => $stored ? filesize($places) : null,
        'sha1' => $stored ? sha1_file($places) : null,
    ];
};
foreach ($_FILES as $name => $file) {
    $note($name, $file['name'], $file['tmp_name'], $file['error']);
}

$type = $_SERVER['CONTENT_TYPE'] ?? '';
$parsed = [];
if (str_starts_with($type, 'application/json')) {
    $parsed = json_decode($raw, true, 512, JSON_BIGINT_AS_STRING);
} elseif (str_starts_with($type, 'application/x-www-form-urlencoded')) {
    parse_str($raw, $parsed);
}

header('Content-Type: application/json');
echo json_encode([
    'status' => true,
    'message' => 'echo',
    'version' => PHP_VERSION,
    'method' => $_SERVER['REQUEST_METHOD'],
    'type' => $type,
    'post' => (object) $_POST,
    'parsed' => $parsed,
    'files' => (object) $files,
    'raw' => base64_encode($raw),
], JSON_FORCE_OBJECT | JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION);
