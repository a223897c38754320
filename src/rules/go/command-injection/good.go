package tools

import (
	"golang.org/x/crypto/ssh"
	"net/http"
	"os/exec"
	"strconv"

	"github.com/gin-gonic/gin"
)

var programs = map[string]string{"date": "/bin/date", "up": "/usr/bin/uptime"}

func arguments(w http.ResponseWriter, r *http.Request) {
	exec.Command("ping", "-c", "1", "--", r.URL.Query().Get("host")).Run()
}

func listed(w http.ResponseWriter, r *http.Request) {
	exec.Command(programs[r.FormValue("program")]).Run()
}

func number(c *gin.Context) {
	lines, err := strconv.Atoi(c.Query("lines"))
	if err != nil {
		return
	}
	exec.Command("sh", "-c", "tail -n "+strconv.Itoa(lines)+" app.log").Run()
}

func fixed(c *gin.Context) {
	exec.Command("sh", "-c", "date").Run()
	c.String(200, c.Query("name"))
}

func checked(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if host != "a.example" && host != "b.example" {
		return
	}
	exec.Command("sh", "-c", "ping "+host).Run()
}

type runner struct{}

func (runner) Command(name string) string {
	return name
}

func own(c *gin.Context) {
	exec := runner{}
	exec.Command(c.Query("name"))
}

func restart(client *ssh.Client) {
	session, err := client.NewSession()
	if err == nil {
		session.Run("systemctl restart portal")
	}
}
