package extract

import (
	"archive/tar"
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unzip(source, folder string) error {
	reader, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		target := filepath.Join(folder, entry.Name)
		if !strings.HasPrefix(target, filepath.Clean(folder)+"/") {
			return fmt.Errorf("outside: %s", entry.Name)
		}
		os.MkdirAll(target, 0o750)
	}
	return nil
}

func flat(entry *zip.File, folder string) error {
	_, err := os.Create(filepath.Join(folder, filepath.Base(entry.Name)))
	return err
}

func list(source string) error {
	reader, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		fmt.Println(entry.Name)
	}
	return nil
}

func untar(source io.Reader, folder string) error {
	reader := tar.NewReader(source)
	for {
		header, err := reader.Next()
		if err != nil {
			return err
		}
		if !filepath.IsLocal(header.Name) {
			continue
		}
		os.Mkdir(filepath.Join(folder, header.Name), 0o750)
	}
}

func dotted(header *tar.Header, folder string) {
	if strings.Contains(header.Name, "..") {
		return
	}
	os.WriteFile(filepath.Join(folder, header.Name), nil, 0o640)
}

func fixed(folder string) {
	os.WriteFile(filepath.Join(folder, "manifest.json"), nil, 0o640)
}
