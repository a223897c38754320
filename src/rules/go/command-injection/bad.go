package tools

import (
	"golang.org/x/crypto/ssh"
	"context"
	"net/http"
	"os/exec"
	"syscall"

	"github.com/gin-gonic/gin"
)

func shell(w http.ResponseWriter, r *http.Request) {
	exec.Command("sh", "-c", "ping -c 1 "+r.URL.Query().Get("host")).Run() // finds
}

func program(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("program")
	cmd := exec.Command(name, "--version") // finds
	cmd.Run()
}

func contextual(c *gin.Context) {
	command := "tail " + c.Query("file")
	exec.CommandContext(context.Background(), "/bin/bash", "-c", command).Output() // finds
}

func start(w http.ResponseWriter, r *http.Request) {
	syscall.Exec(r.PostFormValue("path"), nil, nil) // finds
}

func run(line string) error {
	return exec.Command("bash", "-c", line).Run() // finds
}

func helper(c *gin.Context) {
	run("ls " + c.Param("folder"))
}

func arguments(c *gin.Context) {
	args := []string{"-c", c.PostForm("script")}
	exec.Command("sh", args...).Run() // finds
}

func deploy(client *ssh.Client, r *http.Request) {
	session, err := client.NewSession()
	if err != nil {
		return
	}
	session.Run("deploy " + r.FormValue("branch")) // finds
}
