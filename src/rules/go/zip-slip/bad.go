package extract

import (
	"archive/tar"
	"archive/zip"
	"io"
	"os"
	"path"
	"path/filepath"
)

func unzip(source, folder string) error {
	reader, err := zip.OpenReader(source)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		if entry.FileInfo().IsDir() {
			os.MkdirAll(filepath.Join(folder, entry.Name), 0o750) // finds
			continue
		}
		out, err := os.OpenFile(path.Join(folder, entry.Name), os.O_CREATE|os.O_WRONLY, 0o640) // finds
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}

func one(entry *zip.File, folder string) error {
	_, err := os.Create(folder + "/" + entry.Name) // finds
	return err
}

func untar(source io.Reader, folder string) error {
	reader := tar.NewReader(source)
	for {
		header, err := reader.Next()
		if err != nil {
			return err
		}
		target := filepath.Join(folder, header.Name)
		switch header.Typeflag {
		case tar.TypeDir:
			os.Mkdir(target, 0o750) // finds
		case tar.TypeSymlink:
			os.Symlink(header.Linkname, filepath.Join(folder, "link")) // finds
		default:
			os.WriteFile(target, nil, 0o640) // finds
		}
	}
}
