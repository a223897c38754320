package jobs

import (
	"os"
	"path/filepath"
)

func one() (*os.File, error) {
	return os.CreateTemp("", "state-*.json")
}

func two() (string, error) {
	return os.MkdirTemp("", "work-*")
}

func three(data []byte) error {
	return os.WriteFile("/var/lib/app/state.json", data, 0o600)
}

func four() ([]byte, error) {
	return os.ReadFile("/tmp/input.json")
}

func five(name string) (*os.File, error) {
	return os.Create(name)
}

func six() (*os.File, error) {
	return os.Create("tmp/report.csv")
}
