package jobs

import (
	"os"
	"path/filepath"
)

func one(data []byte) error {
	return os.WriteFile("/tmp/state.json", data, 0o600) // finds
}

func two() (*os.File, error) {
	return os.Create("/tmp/report.csv") // finds
}

func three() error {
	return os.Mkdir("/var/tmp/work", 0o700) // finds
}

const lock = "/tmp/app.lock"

func four() (*os.File, error) {
	return os.OpenFile(lock, os.O_CREATE|os.O_RDWR, 0o600) // finds
}

func five() error {
	folder := "/tmp/" + "cache"
	return os.MkdirAll(folder, 0o700) // finds
}

func six() (*os.File, error) {
	return os.Create("/dev/shm/ring") // finds
}
